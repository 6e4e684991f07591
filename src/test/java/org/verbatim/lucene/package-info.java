@NullMarked
package org.verbatim.lucene;

import org.jspecify.annotations.NullMarked;
