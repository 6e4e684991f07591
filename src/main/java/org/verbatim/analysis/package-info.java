/**
 * Words: how text is cut into them and which ones count as the same. {@link
 * org.verbatim.analysis.Words} holds the exact layer (the typographic fold), {@link
 * org.verbatim.analysis.EnglishStemmer} and {@link org.verbatim.analysis.SpellingVariants} the
 * lexical one. Documents and queries go through the same code, so that they can't disagree.
 */
@NullMarked
package org.verbatim.analysis;

import org.jspecify.annotations.NullMarked;
