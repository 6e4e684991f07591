package org.verbatim.load;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.verbatim.document.Role;
import org.verbatim.load.RoleDetector.Draft;

/**
 * Finds the texts of pictures: a line that credits a photographer or an agency, and a line beside
 * it which says the same once more. Above the credit that line has no blank line before it: the
 * article's headline often says the same, too.
 */
final class CaptionDetector {
  private static final int LONGEST_CREDIT = 60;

  /** How many words in a row make a line the repetition of the credit beside it. */
  private static final int SHARED_WORDS = 5;

  /** Photo by John, not photo by photo; Photo / Reuters, not photo/video. */
  private static final String NAME = "(?-i:\\p{Lu})";

  private static final Pattern CREDIT =
      Pattern.compile(
          "©.*|\\(?(?:photo|image|picture|photograph)"
              + "(?:\\s+courtesy\\s+of\\b|\\s+(?:by|credit|courtesy)\\s*:?\\s*"
              + NAME
              + "|\\s*[:©]|\\s*/\\s*"
              + NAME
              + ").*"
              + "|.*\\((?:AP|AFP|Reuters|Getty|EPA|TASS)\\b[^)]*(?:photo|image)[^)]*\\)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern COPYRIGHT_NOTICE =
      Pattern.compile(
          "©\\s*(?:copyright\\b.*|\\d{4}\\b.*)|.*\\ball rights reserved\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private CaptionDetector() {}

  static void mark(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      String line = draft.text(i);
      if (draft.isBody(i)
          && PlainWords.count(line, LONGEST_CREDIT + 1) <= LONGEST_CREDIT
          && CREDIT.matcher(line).matches()) {
        boolean notice = COPYRIGHT_NOTICE.matcher(line).matches();
        draft.set(i, notice ? Role.BOILERPLATE : Role.CAPTION);
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      if (draft.role(i) == Role.CAPTION) {
        if (i > 0 && draft.touchesNext(i - 1)) {
          markRepetition(draft, i, i - 1);
        }
        markRepetition(draft, i, i + 1);
      }
    }
  }

  private static void markRepetition(Draft draft, int credit, int beside) {
    if (beside < draft.size()
        && draft.isBody(beside)
        && !draft.endsSentence(beside)
        && PlainWords.count(draft.text(beside), LONGEST_CREDIT + 1) <= LONGEST_CREDIT
        && shareWords(draft.text(credit), draft.text(beside))) {
      draft.set(beside, Role.CAPTION);
    }
  }

  private static boolean shareWords(String credit, String line) {
    List<String> words = PlainWords.of(line.toLowerCase(Locale.ROOT));
    String all = " " + String.join(" ", PlainWords.of(credit.toLowerCase(Locale.ROOT))) + " ";
    for (int i = 0; i + SHARED_WORDS <= words.size(); i++) {
      if (all.contains(" " + String.join(" ", words.subList(i, i + SHARED_WORDS)) + " ")) {
        return true;
      }
    }
    return false;
  }
}
