package org.verbatim.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verbatim.document.Metadata.Field;
import org.verbatim.document.Role;
import org.verbatim.search.DocumentInfo;
import org.verbatim.search.StoredPassage;

/** Where a passage stands, as one reads it. */
public final class SourceLine {
  private SourceLine() {}

  /**
   * Publisher, title, date, paragraph, {@code path:line} and, in brackets, the id that {@code show}
   * takes; what nobody states is left out, but a missing date is said.
   */
  static String of(DocumentInfo document, StoredPassage passage, Path workingDirectory) {
    List<String> parts = stated(document);
    String role = passage.role() == Role.BODY ? "" : " (" + passage.role().label() + ")";
    parts.add("para. " + passage.ordinal() + role);
    parts.add(path(document.path(), workingDirectory) + ":" + passage.lineStart());
    return Printable.line(String.join(", ", parts) + " [" + passage.id() + "]");
  }

  /** Publisher, title, date and path. */
  static String of(DocumentInfo document, Path workingDirectory) {
    List<String> parts = stated(document);
    parts.add(path(document.path(), workingDirectory));
    return Printable.line(String.join(", ", parts));
  }

  private static List<String> stated(DocumentInfo document) {
    List<String> parts = new ArrayList<>();
    String publisher = document.metadata().value(Field.PUBLISHER);
    if (publisher != null) {
      parts.add(publisher);
    }
    String title = document.metadata().value(Field.TITLE);
    parts.add(title == null ? document.id() : '“' + title + '”');
    String date = document.metadata().value(Field.DATE);
    parts.add(date == null ? "undated" : date);
    return parts;
  }

  /** Relative to the working directory where it lies below it, else absolute. */
  public static String path(Path path, Path workingDirectory) {
    return path.startsWith(workingDirectory)
        ? workingDirectory.relativize(path).toString()
        : path.toString();
  }
}
