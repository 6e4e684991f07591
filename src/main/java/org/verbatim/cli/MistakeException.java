package org.verbatim.cli;

/** A mistake in the call: what was read, what was expected, and what to do. */
final class MistakeException extends Exception {
  MistakeException(String message) {
    super(message);
  }
}
