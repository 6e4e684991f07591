package org.verbatim.load;

import org.verbatim.document.Span;

/**
 * A paragraph of a plain text, before anyone knows what it is.
 *
 * @param span where it stands, white space at both ends left out
 * @param firstGroup the number of the run of lines between blank lines that it begins in
 * @param lastGroup the number of the run that it ends in, another one where it goes on after a
 *     page's end
 */
record Paragraph(Span span, int firstGroup, int lastGroup) {}
