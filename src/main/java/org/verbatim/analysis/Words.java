package org.verbatim.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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

  private Words(String text) {
    this.text = text;
  }

  /** Cuts {@code text} into its words. */
  public static Words of(String text) {
    Words words = new Words(text);
    new WordBreaker(text, words).read();
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

  /** Where the last plain word stands, or -1 before the first. */
  int last() {
    return last;
  }

  int end(int i) {
    return ends[i];
  }

  /** Adds a plain word behind the last. */
  void addPlain(String term, int start, int end) {
    last = append(intern(term), start, end, positionCount++, 1);
  }

  /** Adds an ending to the last plain word, and to a long reading that ends with it. */
  void extendLast(String ending, int end) {
    extend(last, ending, end);
    if (last > 0 && lengths[last - 1] == 2 && positions[last - 1] == positions[last] - 1) {
      extend(last - 1, ending, end);
    }
  }

  private void extend(int word, String ending, int end) {
    terms[word] = intern(terms[word] + ending);
    ends[word] = end;
  }

  /**
   * Puts the reading of the last two plain words as one right behind the first of them, so that the
   * order by position holds.
   *
   * @param first where the first of the two stands
   */
  void addLongReading(int first, String term, int end) {
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
}
