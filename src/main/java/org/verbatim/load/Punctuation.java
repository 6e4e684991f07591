package org.verbatim.load;

/** What the end of a line tells. */
final class Punctuation {
  private Punctuation() {}

  /**
   * Whether {@code text[start:end]} ends as a sentence does, closing quotation marks and brackets
   * and marks of emphasis aside.
   */
  static boolean endsSentence(String text, int start, int end) {
    return switch (last(text, start, end)) {
      case '.', '!', '?', '…', ':', ';', '。', '！', '？', '؟', '۔' -> true;
      default -> false;
    };
  }

  /**
   * The last character of {@code text[start:end]} that doesn't close a quotation, a bracket or an
   * emphasis ({@code **Peace**}); a space where there is none.
   */
  static char last(String text, int start, int end) {
    int i = end;
    while (i > start && isClosing(text.charAt(i - 1))) {
      i--;
    }
    return i > start ? text.charAt(i - 1) : ' ';
  }

  private static boolean isClosing(char c) {
    return switch (Character.getType(c)) {
      case Character.END_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.SPACE_SEPARATOR ->
          true;
      default -> c == '"' || c == '\'' || c == '*' || c == '_';
    };
  }
}
