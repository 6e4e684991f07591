package org.verbatim.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, remembering why it failed: a reader that went away ({@code | head -1}) is no
 * fault, a full disk is.
 */
final class ResultStream extends FilterOutputStream {
  private static final String READER_WENT_AWAY = "Broken pipe";

  private @Nullable String fault;

  ResultStream(OutputStream stream) {
    super(stream);
  }

  /** What went wrong, null where nothing did. */
  @Nullable String fault() {
    return fault;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      if (!message.contains(READER_WENT_AWAY)) {
        fault = message;
      }
      throw e;
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }
}
