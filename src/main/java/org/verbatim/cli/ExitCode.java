package org.verbatim.cli;

/** What the program returns to the shell, as grep does. */
final class ExitCode {
  /** Something was found, or done. */
  static final int DONE = 0;

  /** Nothing was found. */
  static final int NOTHING = 1;

  /** There is a mistake in the call or the query. */
  static final int MISTAKE = 2;

  /** The index is missing, unreadable, of another schema, or locked. */
  static final int NO_INDEX = 3;

  /** Done, but some inputs were skipped. */
  static final int SKIPPED = 4;

  /** The program failed, which is a fault of ours. */
  static final int FAULT = 70;

  private ExitCode() {}
}
