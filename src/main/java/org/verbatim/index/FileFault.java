package org.verbatim.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Puts what the file system says into words. */
final class FileFault {
  private FileFault() {}

  /** The fault without the path, which whoever reports it names: "permission denied". */
  static String describe(IOException fault) {
    return switch (fault) {
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException gone -> "it is gone";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> String.valueOf(fault.getMessage());
    };
  }
}
