package org.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.document.Span;

class CaretsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          red "lines|4|5|    ^
          安全 "red|3|4|     ^
          cafe\u0301 "red|6|7|     ^
          red lines|0|9|^^^^^^^^^
          red|3|3|   ^
          """)
  void pointAtThePlaceByCells(String line, int start, int end, String below) {
    Carets carets = Carets.at(line, new Span(start, end), 70);
    assertThat(carets.line()).isEqualTo(line);
    assertThat(carets.below()).isEqualTo(below);
  }

  @Test
  void showOnlyThePartAroundThePlaceOfALongLine() {
    String line = "word ".repeat(100) + "\"odd " + "word ".repeat(100);
    Carets carets = Carets.at(line, new Span(500, 501), 60);
    assertThat(TextWidth.of(carets.line())).isLessThanOrEqualTo(60);
    assertThat(carets.line()).startsWith("…").endsWith("…");
    assertThat(carets.line().charAt(carets.below().indexOf('^'))).isEqualTo('"');
  }

  @Test
  void keepControlCharactersFromTheTerminal() {
    Carets carets = Carets.at("a\u001B[31m\"b\nc", new Span(6, 7), 60);
    assertThat(carets.line()).isEqualTo("a␛[31m\"b c");
    assertThat(carets.below()).isEqualTo("      ^");
  }
}
