/**
 * The terminal program: Picocli commands that parse, call one use, render and return an exit code.
 * Read {@link org.verbatim.cli.Main} first.
 */
@NullMarked
package org.verbatim.cli;

import org.jspecify.annotations.NullMarked;
