/**
 * The unit that is ranked and shown: {@link org.verbatim.passage.PassageSegmenter} makes {@link
 * org.verbatim.passage.Passage}s of a document's blocks.
 */
@NullMarked
package org.verbatim.passage;

import org.jspecify.annotations.NullMarked;
