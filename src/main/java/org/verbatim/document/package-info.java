/**
 * What the program is about: a {@link org.verbatim.document.SourceDocument} with its text, its
 * {@link org.verbatim.document.Metadata} and the places in it. Plain values; depends on nothing.
 */
@NullMarked
package org.verbatim.document;

import org.jspecify.annotations.NullMarked;
