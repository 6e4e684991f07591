package org.verbatim.lucene;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.verbatim.analysis.EnglishStemmer;
import org.verbatim.analysis.Words;

/** Words that were cut out before, as Lucene wants to be handed them. */
final class WordStreams {
  private WordStreams() {}

  /** The term of a word that takes {@code length} positions. */
  static String exactTerm(String word, int length) {
    return length == 1 ? word : word + Schema.LENGTH_MARK + length;
  }

  /**
   * The exact words of a whole document.
   *
   * @param passages the words of each passage
   * @param starts the position of each passage's first word
   */
  static TokenStream exact(List<Words> passages, int[] starts) {
    return new ExactStream(passages, starts);
  }

  /** The stems of a passage's words. */
  static TokenStream lexical(Words words, EnglishStemmer stemmer) {
    return new LexicalStream(words, stemmer);
  }

  private static final class ExactStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final List<Words> passages;
    private final int[] starts;
    private int passage;
    private int word;
    private int position = -1;

    ExactStream(List<Words> passages, int[] starts) {
      this.passages = passages;
      this.starts = starts;
    }

    @Override
    public boolean incrementToken() {
      while (passage < passages.size() && word == passages.get(passage).count()) {
        passage++;
        word = 0;
      }
      if (passage == passages.size()) {
        return false;
      }
      clearAttributes();
      Words words = passages.get(passage);
      term.append(exactTerm(words.term(word), words.length(word)));
      int next = starts[passage] + words.position(word);
      increment.setPositionIncrement(next - position);
      position = next;
      word++;
      return true;
    }
  }

  private static final class LexicalStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Words words;
    private final EnglishStemmer stemmer;
    private int word;

    LexicalStream(Words words, EnglishStemmer stemmer) {
      this.words = words;
      this.stemmer = stemmer;
    }

    @Override
    public boolean incrementToken() {
      if (word == words.count()) {
        return false;
      }
      clearAttributes();
      term.append(stemmer.stem(words.term(word++)));
      return true;
    }
  }
}
