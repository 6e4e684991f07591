package org.verbatim.load;

import org.verbatim.document.Span;

/**
 * A paragraph of a plain text, before anyone knows what it is.
 *
 * @param span where it stands, white space at both ends left out
 * @param group the number of the run of lines between blank lines that it begins in
 */
record Paragraph(Span span, int group) {}
