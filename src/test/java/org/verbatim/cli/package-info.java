@NullMarked
package org.verbatim.cli;

import org.jspecify.annotations.NullMarked;
