package org.verbatim.output;

import org.verbatim.document.Span;

/** Points at a place in a line above. */
public final class Carets {
  private Carets() {}

  /**
   * Spaces as wide as {@code line} is before {@code span}, then carets as wide as the span, at
   * least one.
   */
  public static String below(String line, Span span) {
    int start = Math.min(span.start(), line.length());
    int end = Math.min(span.end(), line.length());
    int before = TextWidth.of(line.substring(0, start));
    int marked = TextWidth.of(line.substring(start, end));
    return " ".repeat(before) + "^".repeat(Math.max(1, marked));
  }
}
