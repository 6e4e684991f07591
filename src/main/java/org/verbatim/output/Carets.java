package org.verbatim.output;

import org.verbatim.document.Span;

/**
 * A line from a user and, below it, carets that point at a place in it. Of a line that is too long
 * only the part around the place is shown.
 *
 * @param line what was typed, made harmless
 * @param below spaces up to the place, then a caret for each of its cells, at least one
 */
public record Carets(String line, String below) {
  private static final String CUT = "…";

  /**
   * Points at a place.
   *
   * @param typed the line
   * @param place in UTF-16 units of {@code typed}
   * @param width how many cells there are
   */
  public static Carets at(String typed, Span place, int width) {
    String line = Printable.line(typed);
    int from = 0;
    int to = line.length();
    if (TextWidth.of(line) > width) {
      int room = width / 2;
      from = boundary(line, Math.max(0, place.start() - room / 2));
      to = boundary(line, Math.min(line.length(), from + room));
    }
    String before = from > 0 ? CUT : "";
    String after = to < line.length() ? CUT : "";
    int start = Math.clamp(place.start(), from, to);
    int end = Math.clamp(place.end(), start, to);
    int indent = TextWidth.of(before) + TextWidth.of(line.substring(from, start));
    int marked = Math.max(1, TextWidth.of(line.substring(start, end)));
    return new Carets(
        before + line.substring(from, to) + after, " ".repeat(indent) + "^".repeat(marked));
  }

  /** {@code offset}, or the one before it where that is inside of a surrogate pair. */
  private static int boundary(String line, int offset) {
    boolean inside =
        offset > 0 && offset < line.length() && Character.isLowSurrogate(line.charAt(offset));
    return inside ? offset - 1 : offset;
  }
}
