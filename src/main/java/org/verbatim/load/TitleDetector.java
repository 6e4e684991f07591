package org.verbatim.load;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.verbatim.document.Role;
import org.verbatim.document.WordList;
import org.verbatim.load.RoleDetector.Draft;

/**
 * Finds the title of the text and those of its parts.
 *
 * <p>A title is one line between blank lines, not a sentence, and doesn't break off: the last word
 * is no function word, and what follows begins anew in the same script. It is no number of a page
 * or a paper and greets nobody. The text's own title comes before any running text; where its words
 * are written small it is short and not in the first person, as a speech's first line would be. A
 * part's title follows the end of a sentence, has capitals as titles do, and asks nothing, as
 * someone who is quoted may. Page breaks in mid-sentence leave lines that look alike: where a text
 * has them, only capitals make its title, and nothing a part's.
 */
final class TitleDetector {
  private static final int LONGEST_HEADLINE = 30;
  private static final int LONGEST_PLAIN_HEADLINE = 20;
  private static final int LONGEST_HEADING = 12;

  /** Words of this length or less (of, the, on) are written small in titles, as with and from. */
  private static final int WRITTEN_SMALL = 3;

  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "we", "us", "our");

  private static final List<String> GREETINGS = WordList.read(TitleDetector.class, "greetings.txt");

  /** As in interviews: {@code QUESTION: Can I go to Iran?} */
  private static final Pattern SPEAKER =
      Pattern.compile("\\P{L}*\\p{Lu}[\\p{Lu}\\P{L}&&[^:]]*:\\P{L}");

  private static final Set<String> FUNCTION_WORDS =
      new HashSet<>(WordList.read(WordList.class, "english-function-words.txt"));

  private TitleDetector() {}

  static void mark(Draft draft) {
    int first = 0;
    while (first < draft.size() && !draft.isBody(first)) {
      first++;
    }
    if (first < draft.size()
        && isTitle(draft, first, LONGEST_HEADLINE)
        && (hasCapitals(draft.text(first)) || isPlainHeadline(draft, first))) {
      draft.set(first, Role.HEADLINE);
    }
    if (draft.hasPageBreaks()) {
      return;
    }
    for (int i = first + 1; i < draft.size(); i++) {
      if (draft.isBody(i)
          && draft.isBody(i - 1)
          && draft.endsSentence(i - 1)
          && !opensList(draft.text(i - 1))
          && !draft.endsSentence(i)
          && isTitle(draft, i, LONGEST_HEADING)
          && hasCapitals(draft.text(i))
          && !SPEAKER.matcher(draft.text(i)).lookingAt()) {
        draft.set(i, Role.HEADING);
      }
    }
  }

  private static boolean isTitle(Draft draft, int i, int longest) {
    String line = draft.text(i);
    int below = bodyBelow(draft, i);
    if (below == draft.size()
        || !draft.isBody(i)
        || !draft.standsAlone(i)
        || line.indexOf('\n') >= 0
        || endsAsSentence(line)
        || !isMostlyLetters(line)
        || !isMostlyLetters(firstLine(draft.text(below)))
        || script(line) != script(draft.text(below))
        || greets(line)
        || PlainWords.count(line, longest + 1) > longest) {
      return false;
    }
    List<String> words = PlainWords.of(line);
    return words.size() >= 2
        && !startsSmall(line)
        && !startsSmall(draft.text(below))
        && !isFunctionWord(words.getLast());
  }

  /** The next running text, captions and date lines left out, or the text's end. */
  private static int bodyBelow(Draft draft, int i) {
    int below = i + 1;
    while (below < draft.size() && !draft.isBody(below)) {
      below++;
    }
    return below;
  }

  /**
   * Titles may ask or exclaim, but have no full stop, and don't end in a comma, a hyphen or a dash.
   */
  private static boolean endsAsSentence(String line) {
    char last = Punctuation.last(line, 0, line.length());
    return last != '?'
        && last != '!'
        && (Punctuation.endsSentence(line, 0, line.length()) || ",-–—([".indexOf(last) >= 0);
  }

  private static boolean greets(String line) {
    String words = String.join(" ", PlainWords.of(line.toLowerCase(Locale.ROOT))) + " ";
    for (String greeting : GREETINGS) {
      boolean goesOn = greeting.endsWith("…");
      String beginning = goesOn ? greeting.substring(0, greeting.length() - 1) : greeting + " ";
      if (words.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Not so the line at a page's end: {@code 11-50692 30}, {@code A/66/PV.12}. */
  private static boolean isMostlyLetters(String line) {
    long letters = line.codePoints().filter(Character::isLetter).count();
    return letters > line.codePoints().filter(Character::isDigit).count();
  }

  /** The script of the first letter, or {@code COMMON} where there is none. */
  private static UnicodeScript script(String line) {
    return line.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }

  private static String firstLine(String paragraph) {
    int newline = paragraph.indexOf('\n');
    return newline < 0 ? paragraph : paragraph.substring(0, newline);
  }

  private static boolean isPlainHeadline(Draft draft, int i) {
    String line = draft.text(i);
    return !draft.hasPageBreaks()
        && PlainWords.count(line, LONGEST_PLAIN_HEADLINE + 1) <= LONGEST_PLAIN_HEADLINE
        && PlainWords.of(line.toLowerCase(Locale.ROOT)).stream().noneMatch(FIRST_PERSON::contains);
  }

  /** What follows a colon or a semicolon is an item of a list. */
  private static boolean opensList(String paragraph) {
    char last = Punctuation.last(paragraph, 0, paragraph.length());
    return last == ':' || last == ';';
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
    return line.codePoints().anyMatch(Character::isUpperCase)
        && PlainWords.of(line).stream()
            .filter(word -> word.length() > WRITTEN_SMALL && !isFunctionWord(word))
            .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)));
  }
}
