@NullMarked
package org.verbatim.load;

import org.jspecify.annotations.NullMarked;
