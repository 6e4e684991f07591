package org.verbatim.query;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.document.Span;

/**
 * Reads words and quoted phrases.
 *
 * <p>All double quotation marks are the same mark: straight, curly, low, angled and CJK ones. A
 * curly, angled or CJK mark that opens inside of a phrase is part of the wording and closes again
 * there. Single marks are apostrophes and never quote.
 */
public final class QueryParser {
  /** A query of more is a text; looking for any part of it would take minutes. */
  static final int MOST_NODES = 1_000;

  private final String query;
  private final List<QueryNode> nodes = new ArrayList<>();
  private int at;

  private QueryParser(String query) {
    this.query = query;
  }

  /**
   * Reads a query of words and phrases, all of them wanted.
   *
   * @throws QuerySyntaxException where a quotation mark has no partner, a phrase has no word, or
   *     nothing was asked
   */
  public static QueryNode parse(String query) throws QuerySyntaxException {
    QueryParser parser = new QueryParser(query);
    parser.readAll();
    return new QueryNode.All(parser.nodes);
  }

  /**
   * Takes the whole of {@code text} as one phrase. Quotation marks in it are punctuation, as they
   * are in the corpus, and may be odd.
   *
   * @throws QuerySyntaxException where there is no word in it
   */
  public static QueryNode.Phrase parsePhrase(String text) throws QuerySyntaxException {
    Span whole = new Span(0, text.length());
    requireWord(text, text, whole, "at least one word");
    return new QueryNode.Phrase(text, whole);
  }

  private void readAll() throws QuerySyntaxException {
    while (at < query.length()) {
      char c = query.charAt(at);
      if (isSpace(c)) {
        at++;
      } else if (QuotationMarks.isMark(c)) {
        readPhrase();
      } else {
        readTerm();
      }
    }
    requireWord(query, query, new Span(0, query.length()), "at least one word");
    if (nodes.size() > MOST_NODES) {
      throw new QuerySyntaxException(
          "read " + nodes.size() + " words, expected at most " + MOST_NODES,
          query,
          span(nodes.get(MOST_NODES)),
          "Leave words out, or take the command 'phrase' for wording of any length.");
    }
  }

  private static Span span(QueryNode node) {
    return switch (node) {
      case QueryNode.Term term -> term.span();
      case QueryNode.Phrase phrase -> phrase.span();
      case QueryNode.All all -> span(all.children().getFirst());
    };
  }

  private void readTerm() {
    int start = at;
    while (at < query.length()
        && !isSpace(query.charAt(at))
        && !QuotationMarks.isMark(query.charAt(at))) {
      at++;
    }
    String term = query.substring(start, at);
    if (hasWord(term)) {
      nodes.add(new QueryNode.Term(term, new Span(start, at)));
    }
  }

  private void readPhrase() throws QuerySyntaxException {
    int open = at;
    if (QuotationMarks.onlyCloses(query.charAt(open)) || looksClosing(open)) {
      throw odd(open, "closes a phrase that was never opened");
    }
    List<Integer> openMarks = new ArrayList<>(List.of(open));
    at++;
    while (at < query.length() && !openMarks.isEmpty()) {
      if (QuotationMarks.isMark(query.charAt(at))) {
        if (opensInside(openMarks.getLast())) {
          openMarks.add(at);
        } else {
          openMarks.removeLast();
        }
      }
      at++;
    }
    if (!openMarks.isEmpty()) {
      throw odd(openMarks.getLast(), "opens a phrase that is never closed");
    }
    String wording = query.substring(open + 1, at - 1);
    Span span = new Span(open, at);
    requireWord(wording, query, span, "a word between the quotation marks");
    nodes.add(new QueryNode.Phrase(wording, span));
  }

  /**
   * Whether the mark here opens a quotation inside of the one that began at {@code open}, rather
   * than closes that.
   */
  private boolean opensInside(int open) {
    char outer = query.charAt(open);
    char mark = query.charAt(at);
    if (QuotationMarks.closes(outer, mark)) {
      return false;
    }
    boolean wordBehind = at + 1 < query.length() && !isSpace(query.charAt(at + 1));
    return mark != '"'
        ? QuotationMarks.onlyOpens(mark)
        : outer != '"' && isSpace(query.charAt(at - 1)) && wordBehind;
  }

  /** Whether a mark that can open stands behind a word and before none: {@code red lines"}. */
  private boolean looksClosing(int mark) {
    boolean wordBefore = mark > 0 && !isSpace(query.charAt(mark - 1));
    boolean wordBehind = mark + 1 < query.length() && !isSpace(query.charAt(mark + 1));
    return wordBefore && !wordBehind;
  }

  private QuerySyntaxException odd(int mark, String does) {
    return new QuerySyntaxException(
        "the quotation mark " + query.charAt(mark) + " " + does + "; expected its partner",
        query,
        new Span(mark, mark + 1),
        "Add the missing mark or leave this one out. The command 'phrase' takes all its words as"
            + " they stand, with or without marks.");
  }

  private static void requireWord(String text, String query, Span span, String expected)
      throws QuerySyntaxException {
    if (!hasWord(text)) {
      boolean blank = text.codePoints().allMatch(QueryParser::isSpace);
      String read = blank ? "nothing" : "only punctuation";
      throw new QuerySyntaxException(
          "there is no word to look for: read " + read + ", expected " + expected,
          query,
          span,
          "Type the words that you look for.");
    }
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || isNumberSign(c));
  }

  /** Fractions and Roman numerals of one character, which are no digits to Java. */
  private static boolean isNumberSign(int c) {
    return (c >= '¼' && c <= '¾') || (c >= '\u2150' && c <= '\u2188');
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
