package org.verbatim.load;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.verbatim.document.Role;
import org.verbatim.document.WordList;
import org.verbatim.load.RoleDetector.Draft;

/**
 * Finds the title of the text and those of its parts.
 *
 * <p>A title is one line between blank lines, not a sentence, and doesn't break off: the last word
 * is no function word, and what follows begins anew. The text's own title comes before any running
 * text. A part's title follows the end of a sentence and has capitals as titles do; page breaks in
 * mid-sentence leave lines that look nearly alike, so that rule is the stricter one.
 */
final class TitleDetector {
  private static final int LONGEST_HEADLINE = 30;
  private static final int LONGEST_HEADING = 12;

  /** Shorter words (of, the, on) are written small in titles. */
  private static final int WRITTEN_SMALL = 3;

  private static final Set<String> FUNCTION_WORDS =
      new HashSet<>(WordList.read(WordList.class, "english-function-words.txt"));

  private TitleDetector() {}

  static void mark(Draft draft) {
    int first = 0;
    while (first < draft.size() && !draft.isBody(first)) {
      first++;
    }
    if (first + 1 < draft.size() && isTitle(draft, first, LONGEST_HEADLINE)) {
      draft.set(first, Role.HEADLINE);
    }
    for (int i = first + 1; i + 1 < draft.size(); i++) {
      if (draft.isBody(i)
          && draft.isBody(i - 1)
          && draft.endsSentence(i - 1)
          && isTitle(draft, i, LONGEST_HEADING)
          && hasCapitals(draft.text(i))) {
        draft.set(i, Role.HEADING);
      }
    }
  }

  private static boolean isTitle(Draft draft, int i, int longest) {
    String line = draft.text(i);
    if (!draft.isBody(i)
        || !draft.standsAlone(i)
        || line.indexOf('\n') >= 0
        || endsAsSentence(line)
        || PlainWords.count(line, longest + 1) > longest) {
      return false;
    }
    List<String> words = PlainWords.of(line);
    return words.size() >= 2
        && !startsSmall(line)
        && !startsSmall(draft.text(i + 1))
        && !isFunctionWord(words.getLast());
  }

  /**
   * Titles may ask or exclaim, but have no full stop, and don't end in a comma, a hyphen or a dash.
   */
  private static boolean endsAsSentence(String line) {
    char last = line.charAt(line.length() - 1);
    return last != '?'
        && last != '!'
        && (Punctuation.endsSentence(line, 0, line.length()) || ",-–—([".indexOf(last) >= 0);
  }

  private static boolean startsSmall(String line) {
    return line.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .anyMatch(Character::isLowerCase);
  }

  private static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean hasCapitals(String line) {
    return PlainWords.of(line).stream()
        .filter(word -> word.length() > WRITTEN_SMALL)
        .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)));
  }
}
