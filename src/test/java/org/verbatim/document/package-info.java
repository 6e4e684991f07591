@NullMarked
package org.verbatim.document;

import org.jspecify.annotations.NullMarked;
