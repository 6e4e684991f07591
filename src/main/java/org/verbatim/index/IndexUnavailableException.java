package org.verbatim.index;

import java.io.IOException;

/** An index that can't be used as it is: missing, unreadable, of another schema, or locked. */
public final class IndexUnavailableException extends IOException {
  /**
   * @param message what was found, where, and what to do about it
   */
  public IndexUnavailableException(String message) {
    super(message);
  }

  /**
   * @param message what was found, where, and what to do about it
   * @param cause what the engine said
   */
  public IndexUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
