package org.verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void coversItsPartOfATextAndNotItsEnd() {
    Span span = new Span(4, 9);
    assertThat(span.of("the treaty")).isEqualTo("treat");
    assertThat(span.length()).isEqualTo(5);
  }

  @Test
  void mayBeEmptyAnywhere() {
    assertThat(new Span(3, 3).of("the")).isEmpty();
    assertThat(new Span(0, 0).length()).isZero();
  }

  @Test
  void rejectsWhatIsNoRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 2))
        .withMessageContaining("[-1, 2)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(5, 4))
        .withMessageContaining("[5, 4)");
  }
}
