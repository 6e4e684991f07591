package org.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {
  private static List<String> lines(String text, int width) {
    return Wrapping.lines(text, width).stream().map(line -> line.of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one two three         | 7  | one two/three
          one two three         | 8  | one two/three
          one  two              | 20 | one  two
          incomprehensible word | 6  | incomp/rehens/ible/word
          安全保障              | 5  | 安全/保障
          a                     | 1  | a
          """)
  void breaksBetweenWordsWhereItCan(String text, int width, String expected) {
    assertThat(lines(text, width)).containsExactly(expected.split("/"));
  }

  @Test
  void aCharacterWiderThanTheLineStandsAlone() {
    assertThat(lines("安全", 1)).containsExactly("安", "全");
  }

  @Test
  void nothingIsNoLine() {
    assertThat(lines("", 10)).isEmpty();
    assertThat(lines("   ", 10)).isEmpty();
  }
}
