package org.verbatim.load;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a line for the rules of layout: runs of letters and digits, with the apostrophes in
 * them.
 */
final class PlainWords {
  private PlainWords() {}

  /** The words as they stand, in order. */
  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean inWord = i < line.length() && isPart(line, i);
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(line.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** How many there are; stops counting at {@code limit}. */
  static int count(String line, int limit) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < line.length() && count < limit; i++) {
      boolean part = isPart(line, i);
      count += part && !inside ? 1 : 0;
      inside = part;
    }
    return count;
  }

  private static boolean isPart(String line, int i) {
    char c = line.charAt(i);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || ((c == '\'' || c == '\u2019')
            && i > 0
            && i + 1 < line.length()
            && Character.isLetter(line.charAt(i - 1))
            && Character.isLetter(line.charAt(i + 1)));
  }
}
