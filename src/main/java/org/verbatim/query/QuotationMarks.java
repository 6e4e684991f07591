package org.verbatim.query;

/** The double quotation marks of the scripts that our users type in. */
final class QuotationMarks {
  private QuotationMarks() {}

  static boolean isMark(char c) {
    return switch (c) {
      case '"',
          '\u201C',
          '\u201D',
          '\u201E',
          '\u201F',
          '«',
          '»',
          '‹',
          '›',
          '「',
          '」',
          '『',
          '』',
          '〝',
          '〞',
          '\uFF02' ->
          true;
      default -> false;
    };
  }

  /**
   * Whether {@code mark} closes what {@code open} opened in the usage of some language: „German“,
   * »Danish«.
   */
  static boolean closes(char open, char mark) {
    return switch (open) {
      case '\u201E' -> mark == '\u201C' || mark == '\u201D';
      case '»' -> mark == '«';
      case '›' -> mark == '‹';
      default -> false;
    };
  }

  /** Whether a mark opens, where {@link #closes} doesn't say otherwise. */
  static boolean onlyOpens(char c) {
    return switch (c) {
      case '\u201C', '\u201E', '\u201F', '«', '「', '『', '〝' -> true;
      default -> false;
    };
  }

  /** Whether no usage opens with this mark. */
  static boolean onlyCloses(char c) {
    return switch (c) {
      case '」', '』', '〞' -> true;
      default -> false;
    };
  }
}
