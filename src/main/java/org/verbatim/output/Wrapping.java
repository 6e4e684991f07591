package org.verbatim.output;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.document.Span;

/** Breaks a text into lines that fit, between words where it can. */
public final class Wrapping {
  private Wrapping() {}

  /**
   * A message from the program, in lines that fit.
   *
   * @param message what it says; may have text from outside in it
   * @param width in cells, 1 or more
   */
  public static String message(String message, int width) {
    String shown = Printable.line(message);
    StringBuilder wrapped = new StringBuilder(shown.length());
    for (Span line : lines(shown, width)) {
      wrapped.append(wrapped.isEmpty() ? "" : System.lineSeparator()).append(line.of(shown));
    }
    return wrapped.toString();
  }

  /**
   * The lines of {@code text}, without the spaces between them.
   *
   * @param text on one line, as {@link Printable#line} makes it
   * @param width in cells, 1 or more
   */
  static List<Span> lines(String text, int width) {
    List<Span> lines = new ArrayList<>();
    int start = skipSpaces(text, 0);
    while (start < text.length()) {
      int end = endOfLine(text, start, width);
      lines.add(new Span(start, withoutTrailingSpaces(text, start, end)));
      start = skipSpaces(text, end);
    }
    return lines;
  }

  private static int endOfLine(String text, int start, int width) {
    int cells = 0;
    int lastBreak = -1;
    for (int i = start; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == ' ') {
        lastBreak = i;
      }
      cells += TextWidth.of(c);
      if (cells > width && c != ' ') {
        return lastBreak > start ? lastBreak : Math.max(i, start + Character.charCount(c));
      }
      i += Character.charCount(c);
    }
    return text.length();
  }

  private static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int withoutTrailingSpaces(String text, int start, int end) {
    int to = end;
    while (to > start && text.charAt(to - 1) == ' ') {
      to--;
    }
    return to;
  }
}
