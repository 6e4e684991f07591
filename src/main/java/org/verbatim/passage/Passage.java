package org.verbatim.passage;

import org.jspecify.annotations.Nullable;
import org.verbatim.document.Role;
import org.verbatim.document.Span;

/**
 * A paragraph, or a part of a long one cut at a sentence.
 *
 * @param ordinal its number in the document, from 1
 * @param role what it is
 * @param heading the title of the part that it stands in, null above the first
 * @param span where it stands in the document's text
 */
public record Passage(int ordinal, Role role, @Nullable String heading, Span span) {}
