package org.verbatim.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.document.Metadata;
import org.verbatim.document.Metadata.Field;
import org.verbatim.document.Metadata.Origin;
import org.verbatim.document.Metadata.Stated;

class FileNameDateTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2022-02-17-lavrov.txt, 2022-02-17
          lavrov-2022-02-17.txt, 2022-02-17
          2022-02-17.txt, 2022-02-17
          1946-10-23_USA.txt, 1946-10-23
          USA_77_2022.txt, 2022
          FRA_1_1946.txt, 1946
          ministry_2022, 2022
          2022-02-17_report_2023.txt, 2022-02-17
          """)
  void readsTheDateInAName(String name, String date) {
    assertThat(FileNameDate.of(Path.of("/corpus/1999-01-01", name)))
        .isEqualTo(Metadata.none().with(Field.DATE, new Stated(date, Origin.NAME)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lavrov.txt", "2022.txt", "resolution-2022.txt", "res_2202_a.txt", "2022-02-30-x.txt",
        "2022-2-17.txt", "12022-02-17.txt", "2022-02-171.txt", "A_1846.txt", "x_20221.txt",
        "1815-06-09.txt"
      })
  void readsNoDateInOtherNumbers(String name) {
    assertThat(FileNameDate.of(Path.of("/corpus", name))).isEqualTo(Metadata.none());
  }

  @Test
  void readsNoDateInTheNameOfAFolder() {
    assertThat(FileNameDate.of(Path.of("/corpus/x_2022/2022-02-17/lavrov.txt")))
        .isEqualTo(Metadata.none());
  }
}
