package org.verbatim.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.verbatim.document.Role;
import org.verbatim.load.RoleDetector.Draft;

/**
 * The line by which a news site names itself above an article: {@code - Name of Agency, 1920}, the
 * number being the width of a picture that was not copied.
 *
 * <p>A name alone proves nothing. It counts when a caption of the same text ends with it too, as
 * the credit of a picture.
 */
final class AgencyHeader {
  private static final int LONGEST_NAME = 60;

  /** A header is a few lines of a few words; a first paragraph below a name is not part of it. */
  private static final int MOST_LINES = 4;

  private static final int LONGEST_LINE = 25;

  private static final Pattern LINE =
      Pattern.compile(
          "[-–—•*|]?\\s*(?<name>\\p{Lu}[^.,:;!?]{1," + LONGEST_NAME + "}?)(?:\\s*,\\s*\\d{2,5})?");

  private AgencyHeader() {}

  /** Marks the header and the few short lines right below it. */
  static void mark(Draft draft) {
    if (draft.size() == 0 || publisher(draft.text(0), captions(draft)) == null) {
      return;
    }
    int end = 1;
    while (end < draft.size() && draft.group(end) == draft.group(0)) {
      if (end == MOST_LINES || PlainWords.count(draft.text(end), LONGEST_LINE + 1) > LONGEST_LINE) {
        end = 1;
        break;
      }
      end++;
    }
    for (int i = 0; i < end; i++) {
      draft.set(i, Role.BOILERPLATE);
    }
  }

  private static List<String> captions(Draft draft) {
    List<String> captions = new ArrayList<>();
    for (int i = 1; i < draft.size(); i++) {
      if (draft.role(i) == Role.CAPTION) {
        captions.add(draft.text(i));
      }
    }
    return captions;
  }

  /** The publisher that {@code firstLine} names, or null where no caption bears it out. */
  static @Nullable String publisher(String firstLine, List<String> captions) {
    Matcher line = LINE.matcher(firstLine);
    if (!line.matches()) {
      return null;
    }
    String credit = firstLine.substring(line.start("name"));
    boolean repeated = captions.stream().anyMatch(caption -> caption.contains(credit));
    return repeated ? line.group("name").strip() : null;
  }
}
