package org.verbatim.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verbatim.analysis.EnglishStemmer;
import org.verbatim.analysis.Words;
import org.verbatim.document.Span;
import org.verbatim.search.Match;
import org.verbatim.search.Match.Layer;
import org.verbatim.search.Variant;

/**
 * Finds what of a passage matched, by the same words that found it.
 *
 * <p>Words that stand next to each other in the query and in the passage alike are one match.
 */
final class MatchFinder {
  private final QueryWords query;
  private final EnglishStemmer stemmer;

  /**
   * Of all stems wanted. A stemmer changes endings only, so that other words needn't be stemmed.
   */
  private final String firstLetters;

  MatchFinder(QueryWords query, EnglishStemmer stemmer) {
    this.query = query;
    this.stemmer = stemmer;
    StringBuilder letters = new StringBuilder();
    for (QueryWords.Word word : query.words()) {
      letters.append(word.stem().charAt(0));
      word.variantStems().forEach(stem -> letters.append(stem.charAt(0)));
    }
    firstLetters = letters.toString();
  }

  /** What matched, and the spellings that it took. */
  record Found(List<Match> matches, List<Variant> variants) {}

  /**
   * Where a wording begins in a passage.
   *
   * @param phrase which of the query's phrases it is
   * @param start the position of its first word in the passage
   * @param end the position behind its last word, beyond the passage's words where it runs on
   */
  record Place(int phrase, int start, int end) {}

  Found find(String text, List<Place> places) {
    Words words = Words.of(text);
    List<Match> matches = new ArrayList<>();
    for (Place place : places) {
      Span span = words.spanOfPositions(place.start(), place.end());
      matches.add(
          new Match(span, layer(span.of(text), query.phrases().get(place.phrase()).typed())));
    }
    List<WordMatch> found = wordMatches(text, words);
    addJoined(found, matches);
    matches.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    return new Found(withoutOverlaps(matches), variants(found, text));
  }

  /** A word of the passage that matches one of the query. */
  private record WordMatch(
      QueryWords.Word word, Span span, int position, int length, Layer layer, boolean variant) {}

  private List<WordMatch> wordMatches(String text, Words words) {
    List<WordMatch> found = new ArrayList<>();
    if (query.words().isEmpty()) {
      return found;
    }
    for (int i = 0; i < words.count(); i++) {
      WordMatch match = wordMatch(text, words, i, found.isEmpty() ? null : found.getLast());
      if (match != null) {
        found.add(match);
      }
    }
    return found;
  }

  private @Nullable WordMatch wordMatch(
      String text, Words words, int i, @Nullable WordMatch before) {
    String term = words.term(i);
    if (firstLetters.indexOf(term.charAt(0)) < 0) {
      return null;
    }
    String stem = stemmer.stem(term);
    WordMatch best = null;
    for (QueryWords.Word word : query.words()) {
      boolean variant = !word.stem().equals(stem);
      if (variant && !word.variantStems().contains(stem)) {
        continue;
      }
      Span span = words.span(i);
      Layer layer = word.term().equals(term) ? layer(span.of(text), word.typed()) : Layer.LEXICAL;
      WordMatch match =
          new WordMatch(word, span, words.position(i), words.length(i), layer, variant);
      if (best == null || (before != null && goesOn(before, match))) {
        best = match;
      }
    }
    return best;
  }

  /** Words typed next to each other are one match where they stand next to each other. */
  private static void addJoined(List<WordMatch> found, List<Match> matches) {
    for (int i = 0; i < found.size(); ) {
      int last = i;
      Layer layer = found.get(i).layer();
      while (last + 1 < found.size() && goesOn(found.get(last), found.get(last + 1))) {
        last++;
        layer = layer.compareTo(found.get(last).layer()) >= 0 ? layer : found.get(last).layer();
      }
      int end = found.get(last).span().end();
      matches.add(new Match(new Span(found.get(i).span().start(), end), layer));
      i = last + 1;
    }
  }

  private static boolean goesOn(WordMatch match, WordMatch next) {
    return next.word().index() == match.word().index() + 1
        && next.position() == match.position() + match.length();
  }

  private static Layer layer(String found, String typed) {
    return withSingleSpaces(found).equals(withSingleSpaces(typed)) ? Layer.RAW : Layer.TYPOGRAPHIC;
  }

  private static String withSingleSpaces(String text) {
    return text.strip().replaceAll("[\\s\\p{Z}]+", " ");
  }

  /** Phrases and words may overlap: what they cover together is one match. */
  private static List<Match> withoutOverlaps(List<Match> sorted) {
    List<Match> apart = new ArrayList<>(sorted.size());
    for (Match match : sorted) {
      Match before = apart.isEmpty() ? null : apart.getLast();
      if (before == null || before.span().end() <= match.span().start()) {
        apart.add(match);
      } else {
        int end = Math.max(before.span().end(), match.span().end());
        Layer layer = before.layer().compareTo(match.layer()) >= 0 ? before.layer() : match.layer();
        apart.set(apart.size() - 1, new Match(new Span(before.span().start(), end), layer));
      }
    }
    return apart;
  }

  /** The words of the query that stand here in another spelling and not in their own. */
  private static List<Variant> variants(List<WordMatch> found, String text) {
    Map<Integer, Variant> variants = new LinkedHashMap<>();
    for (WordMatch match : found) {
      if (match.variant()) {
        variants.putIfAbsent(
            match.word().index(), new Variant(match.word().typed(), match.span().of(text)));
      }
    }
    for (WordMatch match : found) {
      if (!match.variant()) {
        variants.remove(match.word().index());
      }
    }
    return List.copyOf(variants.values());
  }
}
