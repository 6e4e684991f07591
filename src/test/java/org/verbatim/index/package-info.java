@NullMarked
package org.verbatim.index;

import org.jspecify.annotations.NullMarked;
