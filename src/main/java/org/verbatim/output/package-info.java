/**
 * One renderer a format. They take result values and write to the writer that they are handed;
 * {@link org.verbatim.output.Printable} is what keeps hostile text from a terminal.
 */
@NullMarked
package org.verbatim.output;

import org.jspecify.annotations.NullMarked;
