/** What must hold of the source itself: its form, and which package may know which. */
@NullMarked
package org.verbatim.build;

import org.jspecify.annotations.NullMarked;
