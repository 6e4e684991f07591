package org.verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class WordListTest {
  @Test
  void leavesOutRemarksAndKeepsTheOrder() {
    assertThat(WordList.read(WordList.class, "english-function-words.txt"))
        .startsWith("a", "about")
        .contains("the", "would")
        .noneMatch(entry -> entry.startsWith("#") || entry.isBlank())
        .doesNotHaveDuplicates();
  }

  @Test
  void namesTheListThatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WordList.read(WordList.class, "no-such-list.txt"))
        .withMessageContaining("no-such-list.txt");
  }
}
