package org.verbatim.load;

/** What the end of a line tells. */
final class Punctuation {
  private Punctuation() {}

  /**
   * Whether {@code text[start:end]} ends as a sentence does, closing quotation marks and brackets
   * aside.
   */
  static boolean endsSentence(String text, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (isTerminal(c)) {
        return true;
      }
      if (!isClosing(c)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTerminal(char c) {
    return switch (c) {
      case '.', '!', '?', '…', ':', ';', '。', '！', '？', '؟', '۔' -> true;
      default -> false;
    };
  }

  private static boolean isClosing(char c) {
    return switch (Character.getType(c)) {
      case Character.END_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.SPACE_SEPARATOR ->
          true;
      default -> c == '"' || c == '\'';
    };
  }
}
