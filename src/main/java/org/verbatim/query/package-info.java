/**
 * What a user asks for: {@link org.verbatim.query.QueryParser} reads the words typed into a tree of
 * {@link org.verbatim.query.QueryNode}, or says where it can't.
 */
@NullMarked
package org.verbatim.query;

import org.jspecify.annotations.NullMarked;
