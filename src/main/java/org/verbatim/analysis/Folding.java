package org.verbatim.analysis;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;

/**
 * The typographic fold of a word: case, diacritics, width, ligatures and the shape of apostrophes
 * are gone, every letter is still there.
 *
 * <p>Diacritics are marks on a letter of the Latin, Greek, Cyrillic, Arabic or Hebrew script. What
 * an alphabet counts as a letter of its own (Cyrillic й, ї, ў) stays, and so do the vowel signs of
 * scripts that can't do without (Devanagari, kana voicing marks). Letters without a canonical
 * decomposition (ø, ł, đ, æ, ß) follow the usual transcription, as in Unicode's UTR #30.
 */
final class Folding {
  private static final char BREVE = '\u0306';
  private static final char DIAERESIS = '\u0308';

  private static final Map<Integer, String> UNDECOMPOSED =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'ŋ', "n"),
          Map.entry((int) 'ς', "σ"));

  private Folding() {}

  /** Folds one word, which {@link Words} has cut out and freed of invisible characters. */
  static String fold(String word) {
    boolean changes = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean apostrophe = WordBreaker.isApostrophe(c);
      if (c >= 0x80 && !apostrophe) {
        return foldUnicode(word);
      }
      changes |= apostrophe || (c >= 'A' && c <= 'Z');
    }
    return changes ? foldAscii(word) : word;
  }

  /** Folds a word that has but ASCII letters and apostrophes, without Unicode's tables. */
  private static String foldAscii(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      folded.append(upper ? (char) (c + ('a' - 'A')) : WordBreaker.isApostrophe(c) ? '\'' : c);
    }
    return folded.toString();
  }

  private static String foldUnicode(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    int base = -1;
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        if (!isDiacritic(c, base)) {
          folded.appendCodePoint(c);
        }
        continue;
      }
      base = c;
      int lower = Character.toLowerCase(c);
      String letters = UNDECOMPOSED.get(lower);
      if (letters != null) {
        folded.append(letters);
      } else if (WordBreaker.isApostrophe(lower)) {
        folded.append('\'');
      } else {
        folded.appendCodePoint(lower);
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static boolean isDiacritic(int mark, int base) {
    if (base < 0) {
      return false;
    }
    return switch (UnicodeScript.of(base)) {
      case LATIN, GREEK, ARABIC, HEBREW -> true;
      case CYRILLIC -> !(mark == BREVE || (mark == DIAERESIS && (base == 'і' || base == 'І')));
      default -> false;
    };
  }
}
