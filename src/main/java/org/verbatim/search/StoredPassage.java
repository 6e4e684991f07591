package org.verbatim.search;

import org.jspecify.annotations.Nullable;
import org.verbatim.document.Role;
import org.verbatim.document.Span;

/**
 * A passage as the index holds it.
 *
 * @param documentId the id of its document
 * @param ordinal its number in the document, from 1
 * @param heading the title of the part that it stands in, null where there is none
 * @param codePoints where it stands in the document's text, in code points
 * @param lineStart its first line in the document's text, from 1
 * @param lineEnd its last line, included
 * @param text the raw text
 */
public record StoredPassage(
    String documentId,
    int ordinal,
    Role role,
    @Nullable String heading,
    Span codePoints,
    int lineStart,
    int lineEnd,
    String text) {
  /** What a user types to see it: {@code sputnik-response#5}. */
  public String id() {
    return documentId + '#' + ordinal;
  }
}
