/**
 * From a corpus to an index: {@link org.verbatim.index.Indexer} reads what changed and hands
 * passages to the write port, {@link org.verbatim.index.PassageWriter}, which an engine implements.
 */
@NullMarked
package org.verbatim.index;

import org.jspecify.annotations.NullMarked;
