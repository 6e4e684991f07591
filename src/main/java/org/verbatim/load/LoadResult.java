package org.verbatim.load;

import org.verbatim.document.SourceDocument;

/** What became of a file. */
public sealed interface LoadResult {
  /** It was read whole. */
  record Loaded(SourceDocument document) implements LoadResult {}

  /**
   * It was not read.
   *
   * @param reason what was found and what to do about it, a sentence without a full stop
   */
  record Skipped(String reason) implements LoadResult {}
}
