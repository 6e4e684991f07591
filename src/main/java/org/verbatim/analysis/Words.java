package org.verbatim.analysis;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;
import org.verbatim.document.Span;

/**
 * The words of a text, in order, as exact matching sees them.
 *
 * <p>A word is one of Unicode's (UAX #29, as Lucene's standard tokenizer has it), folded by {@link
 * Folding}, with these rules on top:
 *
 * <ul>
 *   <li>Invisible characters (soft hyphen, zero-width and bidirectional controls) are not there.
 *   <li>A full stop inside a word joins single letters ({@code U.S.A.} is {@code usa}) and digits
 *       ({@code 1.5}), and separates all else ({@code end.Next}). An acronym's last full stop
 *       doesn't part it from its possessive ({@code U.S.A.’s} is {@code usa's}).
 *   <li>Colons, underscores and narrow no-break spaces, which Unicode keeps inside of words,
 *       separate ({@code _Nostra Aetate_} is {@code nostra aetate}), and an apostrophe is part of a
 *       word only inside of it, whatever its shape.
 *   <li>A fraction of one character ({@code ½}) is a word.
 *   <li>Two words with a hyphen and a line's end between them have another reading besides, as one
 *       word that starts at the first one's position and takes the room of both. The same goes for
 *       two that only a misplaced apostrophe joins ({@code integrity'of}, a misread quotation
 *       mark).
 * </ul>
 *
 * <p>Positions count words from 0, such long readings aside. The words are kept in parallel arrays,
 * unusual for this program, since a text can have millions.
 */
public final class Words {
  private static final int END_OF_TEXT = StandardTokenizerImpl.YYEOF;

  /** As in qu'il. */
  private static final int LONGEST_ELISION = 3;

  /** What stands behind an apostrophe at the end of English words. */
  private static final Set<String> ENDINGS = Set.of("s", "t", "d", "m", "re", "ve", "ll");

  private String[] terms = new String[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int[] positions = new int[32];
  private byte[] lengths = new byte[32];
  private int count;
  private int positionCount;

  private final String text;
  private final Map<String, String> interned = new HashMap<>();

  /** Where the last plain word stands in the arrays, or -1. */
  private int last = -1;

  private boolean lastIsAcronym;

  private Words(String text) {
    this.text = text;
  }

  /** Cuts {@code text} into its words. */
  public static Words of(String text) {
    Words words = new Words(text);
    words.read(VisibleText.of(text));
    words.interned.clear();
    return words;
  }

  /** How many words there are, long readings included. */
  public int count() {
    return count;
  }

  /** How many positions there are: the words without the long readings. */
  public int positionCount() {
    return positionCount;
  }

  /**
   * Word {@code i}, folded. Words are ordered by position, a plain one before the long reading that
   * begins with it.
   */
  public String term(int i) {
    return terms[i];
  }

  /** Where word {@code i} stands in the text. */
  public Span span(int i) {
    return new Span(starts[i], ends[i]);
  }

  public int position(int i) {
    return positions[i];
  }

  /** How many positions word {@code i} takes: 1, or 2 for a long reading. */
  public int length(int i) {
    return lengths[i];
  }

  /**
   * The text from the word at one position to the word before another.
   *
   * @param from the first position
   * @param to the position after the last; the text's end where there is no such word
   */
  public Span spanOfPositions(int from, int to) {
    if (from < 0 || to <= from || from >= positionCount) {
      throw new IndexOutOfBoundsException("words " + from + " to " + to + " of " + positionCount);
    }
    int end = to > positionCount ? text.length() : ends[wordAt(to - 1)];
    return new Span(starts[wordAt(from)], end);
  }

  private int wordAt(int position) {
    int found = Arrays.binarySearch(positions, 0, count, position);
    return lengths[found] == 1 ? found : found - 1;
  }

  private void read(VisibleText visible) {
    StandardTokenizerImpl breaker = new StandardTokenizerImpl(new CharArrayReader(visible.chars()));
    try {
      int end = 0;
      while (breaker.getNextToken() != END_OF_TEXT) {
        int start = breaker.yychar();
        addNumberSigns(visible, end, start);
        end = start + breaker.yylength();
        add(visible, start, end);
      }
      addNumberSigns(visible, end, visible.chars().length);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can't fail to be read", e);
    }
  }

  /** Adds the fractions (½) between two words, which the tokenizer takes for punctuation. */
  private void addNumberSigns(VisibleText visible, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = visible.chars()[i];
      if ((c >= '¼' && c <= '¾') || (c >= '\u2150' && c <= '\u215F')) {
        addWord(String.valueOf(c), visible.origin(i), visible.origin(i) + 1);
        lastIsAcronym = false;
      }
    }
  }

  /** Adds one UAX #29 word, cut further at what joins nothing in ordinary writing. */
  private void add(VisibleText visible, int start, int end) {
    char[] chars = visible.chars();
    int from = start;
    for (int i = start; i < end; i++) {
      char c = chars[i];
      if (separates(c) || (c == '.' && !joins(chars, from, i, end))) {
        addPart(visible, from, i);
        from = i + 1;
      }
    }
    addPart(visible, from, end);
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
  private void addPart(VisibleText visible, int start, int end) {
    char[] chars = visible.chars();
    int from = start;
    while (from < end && isApostrophe(chars[from])) {
      from++;
    }
    int to = end;
    while (to > from && isApostrophe(chars[to - 1])) {
      to--;
    }
    addBare(visible, from, to);
  }

  private void addBare(VisibleText visible, int start, int end) {
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
      appendPossessive(last, to);
      if (last > 0 && lengths[last - 1] == 2 && positions[last - 1] == positions[last] - 1) {
        appendPossessive(last - 1, to);
      }
      return;
    }
    String word = letters.toString();
    int mark = acronym ? -1 : misplacedApostrophe(word);
    if (mark < 0) {
      addWord(word, from, to);
    } else {
      addWord(word.substring(0, mark), from, visible.origin(start + mark - 1) + 1);
      int first = last;
      addWord(word.substring(mark + 1), visible.origin(start + mark + 1), to);
      insertLongReading(first, Folding.fold(word), to);
    }
    lastIsAcronym = acronym;
  }

  private void appendPossessive(int word, int end) {
    terms[word] = intern(terms[word] + "'s");
    ends[word] = end;
  }

  private void addWord(String word, int from, int to) {
    boolean heals = last >= 0 && isBrokenAtLineEnd(ends[last], from);
    int before = last;
    String term = intern(Folding.fold(word));
    last = append(term, from, to, positionCount++, 1);
    if (heals) {
      insertLongReading(before, terms[before] + term, to);
    }
  }

  /**
   * Where an apostrophe stands that is probably a misread quotation mark, or -1: behind a long word
   * (nothing is elided to more than three letters) and before what is no ending of English.
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
        && from == ends[last] + 2
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

  /**
   * Puts the reading of the last two plain words as one right behind the first of them, so that the
   * order by position holds.
   */
  private void insertLongReading(int first, String term, int end) {
    int at = append(term, starts[first], end, positions[first], 2);
    terms[at] = terms[last];
    starts[at] = starts[last];
    ends[at] = ends[last];
    positions[at] = positions[last];
    lengths[at] = 1;
    terms[last] = intern(term);
    starts[last] = starts[first];
    ends[last] = end;
    positions[last] = positions[first];
    lengths[last] = 2;
    last = at;
  }

  private int append(String term, int start, int end, int position, int length) {
    if (count == terms.length) {
      int more = 2 * count;
      terms = Arrays.copyOf(terms, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      positions = Arrays.copyOf(positions, more);
      lengths = Arrays.copyOf(lengths, more);
    }
    terms[count] = term;
    starts[count] = start;
    ends[count] = end;
    positions[count] = position;
    lengths[count] = (byte) length;
    return count++;
  }

  private String intern(String term) {
    String known = interned.putIfAbsent(term, term);
    return known == null ? term : known;
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
