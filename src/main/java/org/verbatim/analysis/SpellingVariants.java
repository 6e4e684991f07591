package org.verbatim.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verbatim.document.WordList;

/**
 * British and American spellings of one word: organisation and organization, defence and defense.
 *
 * <p>The verb endings -ise/-ize and -yse/-yze follow a rule with a list of exceptions, all else a
 * table of pairs; both are data files beside this class. A variant may be no word at all ({@code
 * colorado} has {@code colourado}): it is looked up in an index, where it then doesn't stand.
 */
public final class SpellingVariants {
  private static final String[] VERB_ENDINGS = {
    "e", "ed", "es", "er", "ers", "ing", "ings", "ation", "ations", "ational", "able"
  };

  private final List<Pair> pairs;
  private final Set<String> fixed;

  private SpellingVariants(List<Pair> pairs, Set<String> fixed) {
    this.pairs = pairs;
    this.fixed = fixed;
  }

  /** The lists that ship with the program, read once. */
  public static SpellingVariants shipped() {
    return Shipped.LISTS;
  }

  private static SpellingVariants read() {
    List<Pair> pairs = new ArrayList<>();
    for (String line : WordList.read(SpellingVariants.class, "english-spelling.tsv")) {
      int tab = line.indexOf('\t');
      pairs.add(new Pair(line.substring(0, tab), line.substring(tab + 1)));
    }
    return new SpellingVariants(
        pairs, new HashSet<>(WordList.read(SpellingVariants.class, "english-spelling-ise.txt")));
  }

  /**
   * The other spellings of {@code word}.
   *
   * @param word folded as {@link Words} does it; a possessive is spelled as the word that it is of
   * @return without {@code word} itself; empty where there is no other
   */
  public List<String> of(String word) {
    boolean possessive = word.endsWith("'s");
    String base = possessive ? word.substring(0, word.length() - 2) : word;
    List<String> variants = new ArrayList<>(2);
    String swapped = swapVerbEnding(base);
    if (swapped != null) {
      variants.add(swapped);
    }
    String other = fromTable(base);
    if (other != null && !other.equals(swapped)) {
      variants.add(other);
    }
    if (possessive) {
      variants.replaceAll(variant -> variant + "'s");
    }
    return variants;
  }

  private @Nullable String swapVerbEnding(String word) {
    for (String ending : VERB_ENDINGS) {
      int at = word.length() - ending.length() - 1;
      if (at < 2 || !word.endsWith(ending)) {
        continue;
      }
      char vowel = word.charAt(at - 1);
      char consonant = word.charAt(at);
      if ((vowel == 'i' || vowel == 'y') && (consonant == 's' || consonant == 'z')) {
        String stem = word.substring(0, at);
        boolean sInBoth = fixed.contains(stem + 's');
        return sInBoth ? null : stem + (consonant == 's' ? 'z' : 's') + ending;
      }
    }
    return null;
  }

  private @Nullable String fromTable(String word) {
    String best = null;
    int length = 0;
    for (Pair pair : pairs) {
      if (pair.british().length() > length && pair.british().begins(word)) {
        length = pair.british().length();
        best = pair.american().inPlaceOf(pair.british(), word);
      }
      if (pair.american().length() > length && pair.american().begins(word)) {
        length = pair.american().length();
        best = pair.british().inPlaceOf(pair.american(), word);
      }
    }
    return best;
  }

  /** Holds the lists from the first time that they are asked for. */
  private static final class Shipped {
    static final SpellingVariants LISTS = read();
  }

  private record Pair(Beginning british, Beginning american) {
    Pair(String british, String american) {
      this(Beginning.parse(british), Beginning.parse(american));
    }
  }

  private record Beginning(String letters, boolean whole) {
    static Beginning parse(String entry) {
      return entry.endsWith("$")
          ? new Beginning(entry.substring(0, entry.length() - 1), true)
          : new Beginning(entry, false);
    }

    int length() {
      return letters.length();
    }

    boolean begins(String word) {
      return whole ? word.equals(letters) : word.startsWith(letters);
    }

    String inPlaceOf(Beginning other, String word) {
      return letters + word.substring(other.letters.length());
    }
  }
}
