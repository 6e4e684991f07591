@NullMarked
package org.verbatim.output;

import org.jspecify.annotations.NullMarked;
