package org.verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.document.Span;

class SentenceFinderTest {
  private final SentenceFinder finder = new SentenceFinder();

  /** A text in which | stands between the sentences that are wanted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '¦',
      textBlock =
          """
          The talks ended. |They had lasted a week.
          Did they agree? |They did! |“It was time.” |So it was.
          He said: “We agree.” |She left.
          The U.S. Army left. |The U.S.S.R. Government stayed.
          Then Mr. Osei met Mrs. Lund, Dr. Roy and Gen. Brown.
          It was J. F. Kennedy who wrote it. |It was not Messrs. Jones.
          See No. 5 of Vol. 3, pp. 12 ff. |See para. 7 of Res. 242 (cf. Art. 51).
          On Sept. 12 and Jan. 3 they were in St. Petersburg.
          Prices rose by 1.5 per cent. |Wages fell by 2.5.
          They met in Washington, D.C. The talks went on.
          They spoke of fish, nets, etc.
          The letter is signed by Mr.
          安全保障。|理事会。
          one without an end
          """)
  void findsTheSentences(String marked) {
    String text = marked.replace("|", "");
    assertThat(sentences(text, new Span(0, text.length())))
        .containsExactly(marked.replace(" |", "|").split("\\|", -1));
  }

  @Test
  void looksOnlyAtTheRange() {
    String text = "One is here. Two is there. Three is nowhere.";
    assertThat(sentences(text, new Span(13, 26))).containsExactly("Two is there.");
  }

  @Test
  void cutsAStretchWithoutSentencesBetweenWords() {
    String text = "word ".repeat(2_000).strip() + ". The end.";
    List<String> parts = sentences(text, new Span(0, text.length()));
    assertThat(parts).hasSizeGreaterThan(2).endsWith("The end.");
    assertThat(parts).allSatisfy(part -> assertThat(part).hasSizeLessThanOrEqualTo(4_000));
    assertThat(String.join(" ", parts)).isEqualTo(text);
  }

  private List<String> sentences(String text, Span range) {
    List<String> sentences = new ArrayList<>();
    for (Span sentence : finder.of(text, range)) {
      sentences.add(sentence.of(text));
    }
    return sentences;
  }
}
