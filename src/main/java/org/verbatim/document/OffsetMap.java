package org.verbatim.document;

import java.util.Arrays;

/**
 * Converts places in one text: from UTF-16 offsets, which the program works with, to code points,
 * which it prints, and to lines, which editors show.
 *
 * <p>Most texts have no character beyond the Basic Multilingual Plane: then the two offsets are the
 * same and nothing is kept for them.
 */
public final class OffsetMap {
  private final int length;
  private final int[] lineStarts;
  private final int[] lowSurrogates;

  public OffsetMap(String text) {
    length = text.length();
    int[] lines = new int[64];
    int lineCount = 1;
    int[] lows = new int[0];
    int lowCount = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (lineCount == lines.length) {
          lines = Arrays.copyOf(lines, 2 * lines.length);
        }
        lines[lineCount++] = i + 1;
      } else if (Character.isLowSurrogate(c)
          && i > 0
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (lowCount == lows.length) {
          lows = Arrays.copyOf(lows, Math.max(16, 2 * lowCount));
        }
        lows[lowCount++] = i;
      }
    }
    lineStarts = Arrays.copyOf(lines, lineCount);
    lowSurrogates = Arrays.copyOf(lows, lowCount);
  }

  /**
   * How many code points stand before {@code offset} (UTF-16, 0 to the text's length, both
   * included).
   */
  public int codePoint(int offset) {
    checkOffset(offset);
    return offset - countBefore(lowSurrogates, offset);
  }

  /** The same range, in code points. */
  public Span codePoints(Span span) {
    return new Span(codePoint(span.start()), codePoint(span.end()));
  }

  /** The line of {@code offset} (UTF-16), counted from 1. Only a line feed ends a line. */
  public int line(int offset) {
    checkOffset(offset);
    return countBefore(lineStarts, offset + 1);
  }

  private void checkOffset(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + length);
    }
  }

  private static int countBefore(int[] sorted, int limit) {
    int found = Arrays.binarySearch(sorted, limit);
    return found >= 0 ? found : -found - 1;
  }
}
