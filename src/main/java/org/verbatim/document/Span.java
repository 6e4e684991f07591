package org.verbatim.document;

/**
 * A half-open range {@code [start, end)} of some text. The unit is UTF-16 code units, as Java's
 * strings have it, unless whoever hands the span out says that it counts code points ({@link
 * OffsetMap} converts).
 *
 * @param start the first position, 0 or more
 * @param end the position after the last, {@code start} or more
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  /** The part of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
