package org.verbatim.document;

/**
 * A stretch of a document that its layout sets apart: a paragraph, a title, a menu line.
 *
 * @param span where it stands in the document's text; it begins and ends with something else than
 *     white space
 * @param role what it is
 */
public record Block(Span span, Role role) {}
