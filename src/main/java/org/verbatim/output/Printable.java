package org.verbatim.output;

/**
 * Shows text from outside harmlessly: control characters as pictures of themselves, marks that
 * reorder or hide what follows as the replacement character. Lengths stay as they are, so that
 * spans still fit.
 */
public final class Printable {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int CONTROL_PICTURES = 0x2400;
  private static final char PICTURE_OF_DELETE = '\u2421';

  private Printable() {}

  /** {@code text} on one line: line ends and tabs are spaces. */
  public static String line(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(isSeparator(c) ? ' ' : character(c));
    }
    return shown.toString();
  }

  /** {@code text} with its line feeds and tabs. */
  public static String lines(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ofLineEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      shown.append(c == '\n' || c == '\t' || ofLineEnd ? (ofLineEnd ? ' ' : c) : character(c));
    }
    return shown.toString();
  }

  /** Ends of lines, paragraphs and pages, and tabs. */
  private static boolean isSeparator(char c) {
    return switch (c) {
      case '\n', '\r', '\t', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private static char character(char c) {
    if (c < ' ') {
      return (char) (CONTROL_PICTURES + c);
    }
    if (c == '\u007F') {
      return PICTURE_OF_DELETE;
    }
    return isHarmful(c) ? REPLACEMENT : c;
  }

  /**
   * Whether {@code c}, beyond ASCII, steers a terminal: C1 controls, line separators, embeddings,
   * overrides, isolates.
   */
  static boolean isHarmful(char c) {
    return (c >= '\u0080' && c <= '\u009F')
        || c == '\u2028'
        || c == '\u2029'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
