package org.verbatim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishStemmerTest {
  private final EnglishStemmer stemmer = new EnglishStemmer();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '§',
      textBlock =
          """
          sanctions, sanction
          sanctioned, sanction
          negotiations, negoti
          negotiating, negoti
          policies, polici
          policy, polici
          russia's, russia
          ministers, minist
          is, is
          us, us
          2022, 2022
          7's, 7
          київ, київ
          """)
  void bringsTheFormsOfAWordTogether(String word, String stem) {
    assertThat(stemmer.stem(word)).isEqualTo(stem);
    assertThat(stemmer.stem(word)).as("from memory").isEqualTo(stem);
  }

  @Test
  void keepsApartWhatIsNotOneWord() {
    assertThat(stemmer.stem("state")).isNotEqualTo(stemmer.stem("station"));
    assertThat(stemmer.stem("united")).isNotEqualTo(stemmer.stem("unity"));
  }

  @Test
  void givesTheSameStemsWhenItHasForgottenThem() {
    String before = stemmer.stem("obligations");
    for (int i = 0; i < 50_001; i++) {
      assertThat(stemmer.stem("word" + i)).isEqualTo("word" + i);
    }
    assertThat(stemmer.stem("obligations")).isEqualTo(before).isEqualTo("oblig");
  }
}
