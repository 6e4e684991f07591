package org.verbatim.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts wording in a text by a regular expression, knowing nothing of words, passages or an index:
 * the truth that exact matching is held against. Good for wording of unaccented words of two
 * letters and more.
 */
final class PlainScan {
  private static final String LINE_END_IN_WORD = "(?:-[ \\t]*\\r?\\n\\s*)?";
  private static final String BETWEEN = "[^\\p{L}\\p{N}]+";

  /** Not inside of a word, nor behind what is elided before it (d'). */
  private static final String START = "(?<![\\p{L}\\p{N}])(?<!(?<!\\p{L})\\p{L}{1,3}['’‘])";

  /** Not inside of a word, nor before the rest of a possessive or of a contraction. */
  private static final String END = "(?![\\p{L}\\p{N}]|['’‘](?:s|t|d|m|re|ve|ll)(?!\\p{L}))";

  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'’‘.,:_-])[A-Za-z]{2,}(?![\\p{L}\\p{N}'’‘_-]|[.,:][\\p{L}\\p{N}])");

  private PlainScan() {}

  /** How many times {@code words} stand in {@code text}, each start counted. */
  static int count(String text, List<String> words) {
    StringBuilder regex = new StringBuilder(START);
    for (int i = 0; i < words.size(); i++) {
      regex.append(i == 0 ? "" : BETWEEN).append(word(words.get(i)));
    }
    Matcher matcher = Pattern.compile(regex + END, Pattern.CASE_INSENSITIVE).matcher(text);
    int count = 0;
    for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
      count++;
    }
    return count;
  }

  private static String word(String word) {
    List<String> letters = new ArrayList<>();
    word.chars().forEach(c -> letters.add(Pattern.quote(String.valueOf((char) c))));
    return String.join(LINE_END_IN_WORD, letters);
  }

  /**
   * The plain words of {@code text}, in order; what has an apostrophe, a hyphen or digits is none.
   */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** The plain words that directly follow each other from a place on, at most {@code most}. */
  static List<String> phraseAt(String text, int from, int most) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int end = -1;
    while (words.size() < most && matcher.find(end < 0 ? from : end)) {
      boolean adjacent =
          end < 0
              || text.substring(end, matcher.start()).chars().noneMatch(Character::isLetterOrDigit);
      if (!adjacent) {
        break;
      }
      words.add(matcher.group());
      end = matcher.end();
    }
    return words;
  }
}
