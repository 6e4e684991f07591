package org.verbatim.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.verbatim.output.SourceLine;

/**
 * What the program is called in.
 *
 * @param out results go there
 * @param err all else
 * @param workingDirectory absolute; relative paths are meant from there
 * @param environment the environment's variables
 * @param columns how wide the terminal is that {@code out} goes to; empty where it is none
 */
record Surroundings(
    PrintWriter out,
    PrintWriter err,
    Path workingDirectory,
    Map<String, String> environment,
    OptionalInt columns) {
  static final int WIDTH_WITHOUT_TERMINAL = 80;

  /** A path as it is shown: relative to the working directory where it lies below it. */
  String shown(Path path) {
    return SourceLine.path(path, workingDirectory);
  }

  /** The path that a user typed. */
  Path path(String typed) {
    return workingDirectory.resolve(typed).normalize();
  }
}
