package org.verbatim.load;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.verbatim.document.Role;
import org.verbatim.document.WordList;
import org.verbatim.load.RoleDetector.Draft;

/**
 * Finds what a web site puts around a text: short lines that stand in the list of usual ones
 * ({@code site-furniture.txt}), and short lines at either edge, no sentences, in another script
 * than the text, where listed ones stand beside them. Alone, such a line may be a speaker's closing
 * words in the own language.
 */
final class BoilerplateDetector {
  private static final int LONGEST_LINE = 16;
  private static final int LONGEST_FOREIGN_LINE = 8;
  private static final String AND_SO_ON = "…";

  private final Set<String> lines = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();

  BoilerplateDetector() {
    for (String entry : WordList.read(BoilerplateDetector.class, "site-furniture.txt")) {
      if (entry.endsWith(AND_SO_ON)) {
        beginnings.add(entry.substring(0, entry.length() - AND_SO_ON.length()) + ' ');
      } else {
        lines.add(entry);
      }
    }
  }

  void mark(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (isListed(draft.text(i))) {
        draft.set(i, Role.BOILERPLATE);
      }
    }
    markForeignEdges(draft);
  }

  private boolean isListed(String paragraph) {
    if (PlainWords.count(paragraph, LONGEST_LINE + 1) > LONGEST_LINE) {
      return false;
    }
    String folded = String.join(" ", PlainWords.of(paragraph.toLowerCase(Locale.ROOT)));
    return (lines.contains(folded) && !endsWithStop(paragraph))
        || beginnings.stream().anyMatch((folded + ' ')::startsWith);
  }

  /** Menus have no full stops; {@code Home.} is what someone says. */
  private static boolean endsWithStop(String line) {
    return ".!?".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static void markForeignEdges(Draft draft) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    for (int i = 0; i < draft.size(); i++) {
      countLetters(draft.text(i), letters);
    }
    UnicodeScript main = mostFrequent(letters);
    if (main == null) {
      return;
    }
    int head = 0;
    while (head < draft.size() && isFurniture(draft, head, main)) {
      head++;
    }
    int tail = draft.size();
    while (tail > head && isFurniture(draft, tail - 1, main)) {
      tail--;
    }
    markIfListed(draft, 0, head);
    markIfListed(draft, tail, draft.size());
  }

  /** Marks a run of paragraphs where one of them stands in the list. */
  private static void markIfListed(Draft draft, int from, int to) {
    if (IntStream.range(from, to).allMatch(draft::isBody)) {
      return;
    }
    for (int i = from; i < to; i++) {
      draft.set(i, Role.BOILERPLATE);
    }
  }

  private static boolean isFurniture(Draft draft, int i, UnicodeScript main) {
    return draft.role(i) == Role.BOILERPLATE || isForeignLine(draft, i, main);
  }

  private static boolean isForeignLine(Draft draft, int i, UnicodeScript main) {
    String line = draft.text(i);
    if (PlainWords.count(line, LONGEST_FOREIGN_LINE + 1) > LONGEST_FOREIGN_LINE
        || draft.endsSentence(i)) {
      return false;
    }
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    countLetters(line, letters);
    return !letters.isEmpty() && !letters.containsKey(main);
  }

  private static void countLetters(String line, Map<UnicodeScript, Integer> letters) {
    line.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
  }

  /** The script of nine letters in ten, or null where the text is mixed or has no letters. */
  private static @Nullable UnicodeScript mostFrequent(Map<UnicodeScript, Integer> letters) {
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    for (UnicodeScript script : List.copyOf(letters.keySet())) {
      if (10L * letters.getOrDefault(script, 0) >= 9L * all) {
        return script;
      }
    }
    return null;
  }
}
