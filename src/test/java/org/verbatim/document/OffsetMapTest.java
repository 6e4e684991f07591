package org.verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class OffsetMapTest {
  @Test
  void countsASurrogatePairOnce() {
    OffsetMap map = new OffsetMap("a\uD83D\uDE00b");
    assertThat(map.codePoint(1)).isEqualTo(1);
    assertThat(map.codePoint(3)).isEqualTo(2);
    assertThat(map.codePoint(4)).isEqualTo(3);
    assertThat(map.codePoints(new Span(1, 3))).isEqualTo(new Span(1, 2));
  }

  @Test
  void countsALineFeedAsTheEndOfItsOwnLine() {
    OffsetMap map = new OffsetMap("one\r\ntwo\n\nfour");
    assertThat(map.line(0)).isEqualTo(1);
    assertThat(map.line(3)).as("the carriage return").isEqualTo(1);
    assertThat(map.line(4)).as("the line feed").isEqualTo(1);
    assertThat(map.line(5)).isEqualTo(2);
    assertThat(map.line(9)).as("the empty line").isEqualTo(3);
    assertThat(map.line(14)).as("the text's end").isEqualTo(4);
  }

  @Test
  void countsALineBehindTheLastLineFeed() {
    OffsetMap map = new OffsetMap("one\n");
    assertThat(map.line(3)).isEqualTo(1);
    assertThat(map.line(4)).isEqualTo(2);
  }

  @Test
  void knowsTheOnePlaceInAnEmptyText() {
    OffsetMap map = new OffsetMap("");
    assertThat(map.codePoint(0)).isZero();
    assertThat(map.line(0)).isEqualTo(1);
  }

  @Test
  void rejectsPlacesOutsideOfTheText() {
    OffsetMap map = new OffsetMap("abc");
    for (int offset : new int[] {-1, 4}) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> map.codePoint(offset));
      assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.line(offset));
    }
  }

  @Test
  void agreesWithACountByHand() {
    RandomText texts =
        new RandomText(1, "a", "é", "\n", "\r\n", "\uD83D\uDE00", "\uD83D", "\uDE00", "安", " ");
    for (int n = 0; n < 300; n++) {
      String text = texts.next(200);
      OffsetMap map = new OffsetMap(text);
      for (int offset = 0; offset <= text.length(); offset++) {
        String before = text.substring(0, offset);
        assertThat(map.codePoint(offset)).isEqualTo((int) before.codePoints().count());
        assertThat(map.line(offset))
            .isEqualTo(1 + (int) before.chars().filter(c -> c == '\n').count());
      }
    }
  }
}
