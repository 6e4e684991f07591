package org.verbatim.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A text without its invisible characters and with one apostrophe inside of words, and the way back
 * to the original places.
 */
final class VisibleText {
  private final char[] chars;
  private final int @Nullable [] origins;

  private VisibleText(char[] chars, int @Nullable [] origins) {
    this.chars = chars;
    this.origins = origins;
  }

  static VisibleText of(String text) {
    char[] chars = text.toCharArray();
    boolean invisible = false;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c == '`' || c == '\u00B4' || c == '\u2032' || c == '\u201B') {
        if (isBetweenLetters(chars, i)) {
          chars[i] = '\'';
        }
      } else {
        invisible |= isInvisible(c);
      }
    }
    return invisible ? withoutInvisible(chars) : new VisibleText(chars, null);
  }

  private static VisibleText withoutInvisible(char[] chars) {
    int kept = 0;
    for (char c : chars) {
      if (!isInvisible(c)) {
        kept++;
      }
    }
    char[] visible = new char[kept];
    int[] origins = new int[kept];
    int next = 0;
    for (int i = 0; i < chars.length; i++) {
      if (!isInvisible(chars[i])) {
        visible[next] = chars[i];
        origins[next++] = i;
      }
    }
    return new VisibleText(visible, origins);
  }

  char[] chars() {
    return chars;
  }

  /** Where the visible character at {@code index} stands in the text. */
  int origin(int index) {
    return origins == null ? index : origins[index];
  }

  private static boolean isBetweenLetters(char[] chars, int i) {
    return i > 0
        && i + 1 < chars.length
        && Character.isLetter(chars[i - 1])
        && Character.isLetter(chars[i + 1]);
  }

  private static boolean isInvisible(char c) {
    if (c < 0xAD) {
      return false;
    }
    return c == '\u00AD'
        || c == '\u061C'
        || c == '\u180E'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF';
  }
}
