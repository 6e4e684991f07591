package org.verbatim.load;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.document.Metadata;
import org.verbatim.document.Metadata.Field;
import org.verbatim.document.Metadata.Origin;
import org.verbatim.document.Metadata.Stated;
import org.verbatim.document.PartialDate;

/** Reads the date in a file's name: {@code 2022-02-17-lavrov.txt}, {@code USA_77_2022.txt}. */
final class FileNameDate {
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2}-\\d{2}-\\d{2})(?!\\d)|_((?:19|20)\\d{2})(?=\\.|$)");

  private FileNameDate() {}

  static Metadata of(Path file) {
    Matcher date = DATE.matcher(String.valueOf(file.getFileName()));
    if (!date.find()) {
      return Metadata.none();
    }
    String typed = date.group(1) != null ? date.group(1) : date.group(2);
    Optional<PartialDate> parsed = PartialDate.parse(typed);
    return parsed
        .map(found -> Metadata.none().with(Field.DATE, new Stated(found.toString(), Origin.NAME)))
        .orElseGet(Metadata::none);
  }
}
