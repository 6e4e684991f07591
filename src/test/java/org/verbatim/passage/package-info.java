@NullMarked
package org.verbatim.passage;

import org.jspecify.annotations.NullMarked;
