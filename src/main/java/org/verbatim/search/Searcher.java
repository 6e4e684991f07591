package org.verbatim.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * The read port: what the program needs of an engine. Sees the index as it was when it was opened.
 */
public interface Searcher extends Closeable {
  /** The passages that answer {@code request}, best first or as it sorts them; ties by id. */
  SearchResult search(SearchRequest request) throws IOException;

  /**
   * A document with all of its passages.
   *
   * @return empty where the index holds no document of that id
   */
  Optional<StoredDocument> findDocument(String id) throws IOException;
}
