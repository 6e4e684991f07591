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

  private static final Pattern LINE =
      Pattern.compile(
          "[-–—•*|]?\\s*(?<name>\\p{Lu}[^.,:;!?]{1," + LONGEST_NAME + "}?)(?:\\s*,\\s*\\d{2,5})?");

  private AgencyHeader() {}

  /** Marks the header. */
  static void mark(Draft draft) {
    if (draft.size() > 0 && publisher(draft.text(0), captions(draft)) != null) {
      draft.set(0, Role.BOILERPLATE);
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
    Pattern atTheEnd =
        Pattern.compile(
            ".*(?:^|[-–—•*|©])\\s*" + Pattern.quote(credit) + "(?!\\w)\\P{L}*", Pattern.DOTALL);
    boolean repeated = captions.stream().anyMatch(caption -> atTheEnd.matcher(caption).matches());
    return repeated ? line.group("name").strip() : null;
  }
}
