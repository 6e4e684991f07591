package org.verbatim.search;

/**
 * The order of hits. What has no date or no publisher comes last; ties are broken by document id,
 * then ordinal.
 */
public enum SortOrder {
  RELEVANCE,
  /** The oldest first. */
  DATE,
  /** The newest first. */
  DATE_DESC,
  /** By publisher. */
  SOURCE
}
