/**
 * What is asked of an index and what comes back: {@link org.verbatim.search.Searcher} is the read
 * port, {@link org.verbatim.search.SearchRequest} what goes in, {@link
 * org.verbatim.search.SearchResult} what comes out. Results are plain values without markup.
 */
@NullMarked
package org.verbatim.search;

import org.jspecify.annotations.NullMarked;
