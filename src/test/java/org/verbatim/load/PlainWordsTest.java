package org.verbatim.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '§',
      textBlock =
          """
          The 2nd meeting, in Lodo. => The 2nd meeting in Lodo
          Russia’s d'Ivoire 'tis peoples' => Russia’s d'Ivoire tis peoples
          well-known U.S. => well known U S
          \uD801\uDC00\uD801\uDC01 x => \uD801\uDC00\uD801\uDC01 x
          Київ 安全 => Київ 安全
          """)
  void findsRunsOfLettersAndDigits(String line, String words) {
    List<String> expected = List.of(words.split(" ", -1));
    assertThat(PlainWords.of(line)).isEqualTo(expected);
    assertThat(PlainWords.count(line, 99)).isEqualTo(expected.size());
  }

  @Test
  void stopsCountingAtTheLimit() {
    assertThat(PlainWords.count("one two three", 2)).isEqualTo(2);
    assertThat(PlainWords.count("", 2)).isZero();
    assertThat(PlainWords.count("— …", 2)).isZero();
  }
}
