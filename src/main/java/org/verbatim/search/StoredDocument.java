package org.verbatim.search;

import java.util.List;

/**
 * A document as the index holds it.
 *
 * @param passages all of them, in order
 * @param text the whole raw text
 */
public record StoredDocument(DocumentInfo info, List<StoredPassage> passages, String text) {
  public StoredDocument {
    passages = List.copyOf(passages);
  }
}
