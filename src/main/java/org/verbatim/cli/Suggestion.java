package org.verbatim.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody probably meant. */
final class Suggestion {
  private Suggestion() {}

  /**
   * The candidate that the fewest edits make of {@code typed}, the first of equals; null where even
   * that takes more than a third of its letters, and at least two.
   */
  static @Nullable String nearest(String typed, List<String> candidates) {
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int edits = edits(typed, candidate);
      if (edits < least && edits <= Math.max(2, candidate.length() / 3)) {
        least = edits;
        best = candidate;
      }
    }
    return best;
  }

  /** The Levenshtein distance. */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replace = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
