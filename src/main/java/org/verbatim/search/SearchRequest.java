package org.verbatim.search;

import org.verbatim.query.QueryNode;

/**
 * What is looked for.
 *
 * @param query what was typed, as it was read
 * @param matching how the words of {@code query} are matched
 * @param filter which passages count
 * @param sort their order
 * @param limit how many hits are wanted at most, 0 or more; all are counted
 * @param context how many passages before and after each hit are wanted, 0 or more
 */
public record SearchRequest(
    QueryNode query, Matching matching, Filter filter, SortOrder sort, int limit, int context) {
  /** How words are matched. */
  public enum Matching {
    /** Every word wanted, in any form; relaxes where no passage has them all. */
    ALL_WORDS,
    /** Any of the words, in any form. */
    ANY_WORD,
    /** The words as they stand, in order and adjacent, over passage boundaries too. */
    EXACT
  }
}
