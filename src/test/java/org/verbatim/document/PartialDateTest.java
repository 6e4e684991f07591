package org.verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022       | 2022 | 0  | 0  | 2022-01-01 | 2022-12-31
          2022-02    | 2022 | 2  | 0  | 2022-02-01 | 2022-02-28
          2024-02    | 2024 | 2  | 0  | 2024-02-01 | 2024-02-29
          2022-12    | 2022 | 12 | 0  | 2022-12-01 | 2022-12-31
          2022-02-17 | 2022 | 2  | 17 | 2022-02-17 | 2022-02-17
          2024-02-29 | 2024 | 2  | 29 | 2024-02-29 | 2024-02-29
          0476-09-04 | 476  | 9  | 4  | 0476-09-04 | 0476-09-04
          9999       | 9999 | 0  | 0  | 9999-01-01 | 9999-12-31
          """)
  void readsWholeAndPartialDates(
      String text, int year, int month, int day, LocalDate first, LocalDate last) {
    PartialDate date = PartialDate.parse(text).orElseThrow();
    assertThat(date).isEqualTo(new PartialDate(year, month, day));
    assertThat(date.first()).isEqualTo(first);
    assertThat(date.last()).isEqualTo(last);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "22",
        "202",
        "20222",
        "0000",
        "2022-",
        "2022-2",
        "2022-00",
        "2022-13",
        "2022-02-",
        "2022-02-1",
        "2022-02-00",
        "2022-02-29",
        "2022-04-31",
        "2022-00-17",
        "2022-02-171",
        "2022/02/17",
        "17.02.2022",
        " 2022",
        "2022 ",
        "-2022",
        "year"
      })
  void findsNoDateInWhatIsNone(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Test
  void findsNoDayThatTheCalendarLacks() {
    assertThat(PartialDate.of(2023, 2, 29)).isEmpty();
    assertThat(PartialDate.of(2023, 0, 5)).as("a day without a month").isEmpty();
    assertThat(PartialDate.of(0, 1, 1)).isEmpty();
    assertThat(PartialDate.of(10_000, 1, 1)).isEmpty();
    assertThat(PartialDate.of(2023, -1, 0)).isEmpty();
    assertThat(PartialDate.of(2023, 2, 28)).contains(new PartialDate(2023, 2, 28));
  }

  @Test
  void canNotBeMadeOfWhatIsNoDate() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> new PartialDate(2023, 2, 29));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> new PartialDate(2023, 0, 29))
        .withMessageContaining("2023-0-29");
  }
}
