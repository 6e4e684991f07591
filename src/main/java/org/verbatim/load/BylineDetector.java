package org.verbatim.load;

import org.verbatim.document.Role;
import org.verbatim.load.RoleDetector.Draft;

/**
 * Finds the date line: a line of its own that is a date and nothing else, above the first paragraph
 * of running text.
 */
final class BylineDetector {
  private static final int HEAD_OF_THE_TEXT = 6;

  private BylineDetector() {}

  static void mark(Draft draft) {
    for (int i = 0; i < Math.min(draft.size(), HEAD_OF_THE_TEXT); i++) {
      if (draft.isBody(i)) {
        if (StatedDate.isDateLine(draft.text(i))) {
          draft.set(i, Role.BYLINE);
        } else if (draft.endsSentence(i)) {
          return;
        }
      }
    }
  }
}
