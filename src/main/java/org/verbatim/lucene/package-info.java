/**
 * The embedded engine behind both ports, on Apache Lucene.
 *
 * <p>Read {@link org.verbatim.lucene.Schema} first: it says what an index holds. {@link
 * org.verbatim.lucene.LuceneIndex} opens one; {@code LuceneWriter} fills it, {@code LuceneSearcher}
 * asks it, {@code PhraseFinder} is how wording is found exactly.
 */
@NullMarked
package org.verbatim.lucene;

import org.jspecify.annotations.NullMarked;
