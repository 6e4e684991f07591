package org.verbatim.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage that answers a request.
 *
 * @param rank from 1
 * @param score the higher the better; comparable within one result only
 * @param matches in order, not overlapping
 * @param variants the words of the query that stand in the passage in another spelling only
 * @param continuesIn the id of the next passage where the last match runs on into it, else null
 * @param before the passages before, as many as were asked for and there are, in order
 * @param after the passages after
 */
public record Hit(
    int rank,
    float score,
    StoredPassage passage,
    DocumentInfo document,
    List<Match> matches,
    List<Variant> variants,
    @Nullable String continuesIn,
    List<StoredPassage> before,
    List<StoredPassage> after) {
  public Hit {
    matches = List.copyOf(matches);
    variants = List.copyOf(variants);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
