package org.verbatim.passage;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.verbatim.document.Span;
import org.verbatim.document.WordList;

/**
 * Finds sentences: Unicode's boundaries (UAX #29, as the JDK has them) without those behind an
 * abbreviation. What has no end for long is cut between words, and a word without end between
 * letters.
 */
final class SentenceFinder {
  /**
   * A stretch without a sentence's end that is longer than this, in UTF-16 units, is no sentence.
   */
  private static final int LONGEST = 4_000;

  private final Set<String> abbreviations =
      new HashSet<>(WordList.read(SentenceFinder.class, "abbreviations.txt"));

  /** The sentences in {@code text} within {@code range}, white space at their ends left out. */
  List<Span> of(String text, Span range) {
    List<Span> sentences = new ArrayList<>();
    BreakIterator boundaries = BreakIterator.getSentenceInstance(Locale.ROOT);
    boundaries.setText(range.of(text));
    int start = range.start();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      int to = withoutTrailingSpace(text, start, range.start() + end);
      if (to == range.end() || !endsInAbbreviation(text, start, to) || to - start > LONGEST) {
        addAtMostLongest(sentences, text, start, to);
        start = range.start() + end;
      }
    }
    return sentences;
  }

  private boolean endsInAbbreviation(String text, int start, int end) {
    if (text.charAt(end - 1) != '.') {
      return false;
    }
    int from = end - 1;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean letter = from == end - 2;
    return letter || abbreviations.contains(text.substring(from, end - 1).toLowerCase(Locale.ROOT));
  }

  private static void addAtMostLongest(List<Span> sentences, String text, int start, int end) {
    int from = start;
    while (end - from > LONGEST) {
      int cut = from + LONGEST;
      while (cut > from + LONGEST / 2 && !Character.isWhitespace(text.charAt(cut))) {
        cut--;
      }
      if (!Character.isWhitespace(text.charAt(cut))) {
        cut = from + LONGEST - (Character.isLowSurrogate(text.charAt(from + LONGEST)) ? 1 : 0);
      }
      sentences.add(new Span(from, withoutTrailingSpace(text, from, cut)));
      from = cut;
      while (from < end && isSpace(text.charAt(from))) {
        from++;
      }
    }
    if (from < end) {
      sentences.add(new Span(from, end));
    }
  }

  private static int withoutTrailingSpace(String text, int start, int end) {
    int to = end;
    while (to > start + 1 && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
