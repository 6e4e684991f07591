@NullMarked
package org.verbatim.query;

import org.jspecify.annotations.NullMarked;
