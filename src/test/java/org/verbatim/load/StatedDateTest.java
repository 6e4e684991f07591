package org.verbatim.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.document.PartialDate;

class StatedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          17.02.2022                  | 2022-02-17
          7.2.2022                    | 2022-02-07
          2022-02-17                  | 2022-02-17
          17 February 2022            | 2022-02-17
          17 FEBRUARY 2022            | 2022-02-17
          17 Feb. 2022                | 2022-02-17
          17 Feb 2022                 | 2022-02-17
          1st May, 2022               | 2022-05-01
          22nd September 1986         | 1986-09-22
          12 Sept. 2001               | 2001-09-12
          February 17, 2022           | 2022-02-17
          February 17 2022            | 2022-02-17
          Feb. 17th, 2022             | 2022-02-17
          Thursday, February 17, 2022 | 2022-02-17
          Thursday 17 February 2022   | 2022-02-17
          (17 February 2022)          | 2022-02-17
          29 February 2024            | 2024-02-29
          """)
  void readsADateLine(String line, String date) {
    assertThat(StatedDate.isDateLine(line)).isTrue();
    assertThat(StatedDate.in(line)).containsExactly(PartialDate.parse(date).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2022",
        "February 2022",
        "17 February",
        "31 June 2022",
        "29.02.2023",
        "13 13.13.2022",
        "On 17 February 2022",
        "17 February 2022.",
        "Moscow, 17 February 2022",
        "17.02.22",
        "2022-02-17 2022-02-18",
        "17 Februaryish 2022",
        "February 30, 2022"
      })
  void takesNothingElseForADateLine(String line) {
    assertThat(StatedDate.isDateLine(line)).isFalse();
  }

  @Test
  void findsDatesAmongWords() {
    assertThat(StatedDate.in("Photo, 17.02.2022; taken on 3 May 2021 or June 4, 2020"))
        .hasToString("[2022-02-17, 2021-05-03, 2020-06-04]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no date",
        "1.17.02.2022",
        "117.02.2022",
        "17.02.20221",
        "12022-02-17",
        "2022-02-17-3",
        "version 1.2.3",
        "31.04.2022",
        "0 May 2022",
        "May 2022",
        "17 Maybe 2022"
      })
  void findsNoDateInOtherNumbers(String line) {
    assertThat(StatedDate.in(line)).isEmpty();
  }
}
