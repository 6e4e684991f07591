@NullMarked
package org.verbatim.analysis;

import org.jspecify.annotations.NullMarked;
