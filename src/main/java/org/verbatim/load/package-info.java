/**
 * From files to documents. {@link org.verbatim.load.TextLoader} is the way in: it decodes a file,
 * finds its paragraphs and what each of them is, and reads off what the text states about itself.
 */
@NullMarked
package org.verbatim.load;

import org.jspecify.annotations.NullMarked;
