package org.verbatim.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request.
 *
 * @param hits at most as many as were asked for
 * @param total how many passages there are, exactly
 * @param documents how many documents they stand in, exactly
 * @param undated how many of {@code total} have no date
 * @param occurrences how many times the wording stands there; of exact matching only, else null
 * @param relaxed what was given up to find anything, null where nothing was
 */
public record SearchResult(
    List<Hit> hits,
    long total,
    long documents,
    long undated,
    @Nullable Long occurrences,
    @Nullable Relaxation relaxed) {
  public SearchResult {
    hits = List.copyOf(hits);
  }

  /**
   * No passage has all the words.
   *
   * @param words how many words were wanted, function words included
   * @param contentWords how many of them are no function words
   * @param required how many of the content words each hit has at least
   */
  public record Relaxation(int words, int contentWords, int required) {}
}
