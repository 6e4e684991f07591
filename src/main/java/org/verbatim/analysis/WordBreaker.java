package org.verbatim.analysis;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;

/** Cuts one text into its {@link Words}, by the rules that are written there. */
final class WordBreaker {
  private static final int END_OF_TEXT = StandardTokenizerImpl.YYEOF;

  /** As in qu'il. */
  private static final int LONGEST_ELISION = 2;

  /** What stands behind an apostrophe at the end of English words. */
  private static final Set<String> ENDINGS = Set.of("s", "t", "d", "m", "re", "ve", "ll");

  private final String text;
  private final VisibleText visible;
  private final Words words;
  private boolean lastIsAcronym;

  /**
   * @param words where the words go
   */
  WordBreaker(String text, Words words) {
    this.text = text;
    this.visible = VisibleText.of(text);
    this.words = words;
  }

  /** Cuts the whole text. */
  void read() {
    StandardTokenizerImpl breaker = new StandardTokenizerImpl(new CharArrayReader(visible.chars()));
    try {
      int end = 0;
      while (breaker.getNextToken() != END_OF_TEXT) {
        int start = breaker.yychar();
        addNumberSigns(end, start);
        end = start + breaker.yylength();
        add(start, end);
      }
      addNumberSigns(end, visible.chars().length);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can't fail to be read", e);
    }
  }

  /** Adds the fractions (½) between two words, which the tokenizer takes for punctuation. */
  private void addNumberSigns(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = visible.chars()[i];
      if ((c >= '¼' && c <= '¾') || (c >= '\u2150' && c <= '\u215F')) {
        addWord(String.valueOf(c), visible.origin(i), visible.origin(i) + 1);
        lastIsAcronym = false;
      }
    }
  }

  /** Adds one UAX #29 word, cut further at what joins nothing in ordinary writing. */
  private void add(int start, int end) {
    char[] chars = visible.chars();
    int from = start;
    for (int i = start; i < end; i++) {
      char c = chars[i];
      if (separates(c) || (c == '.' && !joins(chars, from, i, end))) {
        addPart(from, i);
        from = i + 1;
      }
    }
    addPart(from, end);
  }

  private static boolean separates(char c) {
    return c == ':'
        || c == '_'
        || c == '\u202F'
        || (c > '\u202F' && Character.getType(c) == Character.CONNECTOR_PUNCTUATION);
  }

  /**
   * Whether the full stop at {@code dot} stands between two digits or two letters of an acronym.
   */
  private static boolean joins(char[] chars, int from, int dot, int end) {
    if (dot == from || dot + 1 == end) {
      return false;
    }
    if (Character.isDigit(chars[dot - 1]) && Character.isDigit(chars[dot + 1])) {
      return true;
    }
    boolean singleBefore = dot - from == 1 || chars[dot - 2] == '.';
    boolean singleAfter = dot + 2 == end || chars[dot + 2] == '.' || isApostrophe(chars[dot + 2]);
    return singleBefore
        && singleAfter
        && Character.isLetter(chars[dot - 1])
        && Character.isLetter(chars[dot + 1]);
  }

  /** Adds what stands between the apostrophes at the ends of a part. */
  private void addPart(int start, int end) {
    char[] chars = visible.chars();
    int from = start;
    while (from < end && isApostrophe(chars[from])) {
      from++;
    }
    int to = end;
    while (to > from && isApostrophe(chars[to - 1])) {
      to--;
    }
    addBare(from, to);
  }

  private void addBare(int start, int end) {
    char[] chars = visible.chars();
    boolean acronym = false;
    boolean readable = false;
    StringBuilder letters = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = chars[i];
      if (c == '.'
          && !(Character.isDigit(chars[i - 1]) && i + 1 < end && Character.isDigit(chars[i + 1]))) {
        acronym = true;
      } else {
        letters.append(c);
        int codePoint = Character.codePointAt(chars, i, end);
        readable |= Character.isLetterOrDigit(codePoint) || Character.isAlphabetic(codePoint);
      }
    }
    if (!readable) {
      return;
    }
    int from = visible.origin(start);
    int to = visible.origin(end - 1) + 1;
    if (isPossessiveOfAcronym(letters, from)) {
      words.extendLast("'s", to);
      return;
    }
    String word = letters.toString();
    int mark = acronym ? -1 : misplacedApostrophe(word);
    if (mark < 0) {
      addWord(word, from, to);
    } else {
      addWord(word.substring(0, mark), from, visible.origin(start + mark - 1) + 1);
      int first = words.last();
      addWord(word.substring(mark + 1), visible.origin(start + mark + 1), to);
      words.addLongReading(first, Folding.fold(word), to);
    }
    lastIsAcronym = acronym;
  }

  private void addWord(String word, int from, int to) {
    int before = words.last();
    boolean heals = before >= 0 && isBrokenAtLineEnd(words.end(before), from);
    String term = Folding.fold(word);
    words.addPlain(term, from, to);
    if (heals) {
      words.addLongReading(before, words.term(before) + term, to);
    }
  }

  /**
   * Where an apostrophe stands that is probably a misread quotation mark, or -1: behind a long word
   * (what is elided keeps one or two letters; the few longer ones have both readings) and before
   * what is no ending of English.
   */
  private static int misplacedApostrophe(String word) {
    for (int i = LONGEST_ELISION + 1; i < word.length() - 1; i++) {
      if (isApostrophe(word.charAt(i))) {
        boolean latin = UnicodeScript.of(word.charAt(i - 1)) == UnicodeScript.LATIN;
        boolean ending = ENDINGS.contains(Folding.fold(word.substring(i + 1)));
        return latin && !ending ? i : -1;
      }
    }
    return -1;
  }

  private boolean isPossessiveOfAcronym(StringBuilder letters, int from) {
    return lastIsAcronym
        && letters.length() == 1
        && (letters.charAt(0) == 's' || letters.charAt(0) == 'S')
        && from == words.end(words.last()) + 2
        && text.charAt(from - 2) == '.'
        && isApostrophe(text.charAt(from - 1));
  }

  /**
   * Whether only a hyphen, a line's end and white space stand between two letters at these places.
   */
  private boolean isBrokenAtLineEnd(int end, int start) {
    if (start - end < 2
        || !isHyphen(text.charAt(end))
        || !Character.isLetter(text.codePointBefore(end))
        || !Character.isLetter(text.codePointAt(start))) {
      return false;
    }
    boolean lineEnd = false;
    for (int i = end + 1; i < start; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0') {
        return false;
      }
      lineEnd |= c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
    return lineEnd;
  }

  static boolean isApostrophe(int c) {
    return switch (c) {
      case '\'', '\u2018', '\u2019', '\u201B', '\u02BC', '\uFF07', '`', '\u00B4', '\u2032' -> true;
      default -> false;
    };
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00AD';
  }
}
