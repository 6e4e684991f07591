package org.verbatim.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Puts what the file system says into words. */
public final class FileFault {
  private FileFault() {}

  /**
   * The fault and the path that it is about, where it names one: "permission denied: index/_0.cfs".
   */
  public static String describeWithPath(IOException fault) {
    String path = fault instanceof FileSystemException named ? named.getFile() : null;
    return path == null ? describe(fault) : describe(fault) + ": " + path;
  }

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
