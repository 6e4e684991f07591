package org.verbatim.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The lexical fold of English words: the possessive goes, then Porter's stemmer runs (M. F. Porter,
 * "An algorithm for suffix stripping", Program 14(3), 1980), in Lucene's version.
 *
 * <p>Not thread-safe. Remembers the stems of recent words, since text repeats its words.
 */
public final class EnglishStemmer {
  private static final int REMEMBERED = 50_000;

  private final OneWord input = new OneWord();
  private final PorterStemFilter porter = new PorterStemFilter(input);
  private final CharTermAttribute output = porter.getAttribute(CharTermAttribute.class);
  private final Map<String, String> stems = new HashMap<>();

  /** The stem of {@code word}, which is folded as {@link Words} does it. */
  public String stem(String word) {
    String known = stems.get(word);
    if (known != null) {
      return known;
    }
    if (stems.size() >= REMEMBERED) {
      stems.clear();
    }
    String stem = run(withoutPossessive(word));
    stems.put(word, stem);
    return stem;
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private String run(String word) {
    input.next(word);
    try {
      return porter.incrementToken() ? output.toString() : word;
    } catch (IOException e) {
      throw new UncheckedIOException("a word in memory can't fail to be read", e);
    }
  }

  /** A stream of the one word that it was given last. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";

    void next(String word) {
      this.word = word;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(word);
      return true;
    }
  }
}
