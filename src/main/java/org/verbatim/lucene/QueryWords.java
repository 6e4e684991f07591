package org.verbatim.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.verbatim.analysis.EnglishStemmer;
import org.verbatim.analysis.SpellingVariants;
import org.verbatim.analysis.Words;
import org.verbatim.document.Span;
import org.verbatim.query.QueryNode;

/**
 * A query's words in the layers that they are looked up in.
 *
 * @param words those that any form matches, in the order typed
 * @param phrases those that match as they stand
 */
record QueryWords(List<Word> words, List<Wording> phrases) {

  /**
   * A word that any form matches.
   *
   * @param index its place among the words
   * @param typed as typed
   * @param term folded
   * @param stem its lexical fold
   * @param variantStems the lexical folds of its other spellings, without {@code stem}
   */
  record Word(int index, String typed, String term, String stem, Set<String> variantStems) {}

  /**
   * Words that match as they stand.
   *
   * @param typed as typed, without quotation marks around it
   * @param terms folded, one or more
   */
  record Wording(String typed, List<String> terms) {}

  /** Takes {@code query} apart. */
  static QueryWords of(QueryNode query, EnglishStemmer stemmer) {
    List<QueryNode> leaves = new ArrayList<>();
    collectLeaves(query, leaves);
    boolean anyWord = leaves.stream().anyMatch(QueryNode.Term.class::isInstance);
    if (!anyWord) {
      return new QueryWords(List.of(), wordings(leaves));
    }
    SpellingVariants variants = SpellingVariants.shipped();
    List<Word> words = new ArrayList<>();
    for (QueryNode leaf : leaves) {
      if (leaf instanceof QueryNode.Term(String text, Span _)) {
        Words cut = Words.of(text);
        for (int i : asTyped(cut)) {
          String term = cut.term(i);
          String stem = stemmer.stem(term);
          Set<String> variantStems = new LinkedHashSet<>();
          variants.of(term).forEach(variant -> variantStems.add(stemmer.stem(variant)));
          variantStems.remove(stem);
          words.add(new Word(words.size(), cut.span(i).of(text), term, stem, variantStems));
        }
      }
    }
    return new QueryWords(words, wordings(leaves));
  }

  /** The stems of a phrase's words, which rank the passages that have the phrase. */
  static List<String> stems(Wording wording, EnglishStemmer stemmer) {
    return wording.terms().stream().map(stemmer::stem).distinct().toList();
  }

  /** Without a pattern switch: the code that it makes at run time costs a cold query 2 ms. */
  private static void collectLeaves(QueryNode node, List<QueryNode> leaves) {
    if (node instanceof QueryNode.All all) {
      for (QueryNode child : all.children()) {
        collectLeaves(child, leaves);
      }
    } else {
      leaves.add(node);
    }
  }

  private static List<Wording> wordings(List<QueryNode> leaves) {
    List<Wording> phrases = new ArrayList<>();
    for (QueryNode leaf : leaves) {
      if (leaf instanceof QueryNode.Phrase(String text, Span _)) {
        phrases.add(wording(text));
      }
    }
    return phrases;
  }

  private static Wording wording(String text) {
    Words cut = Words.of(text);
    List<String> terms = new ArrayList<>(cut.positionCount());
    for (int i : asTyped(cut)) {
      terms.add(cut.term(i));
    }
    return new Wording(text, terms);
  }

  /**
   * Which of the words to look up. Where a text leaves two readings open both are indexed, but what
   * is typed means one: with an apostrophe the whole (Sana'a), else the parts.
   */
  private static List<Integer> asTyped(Words cut) {
    List<Integer> typed = new ArrayList<>(cut.count());
    int covered = 0;
    for (int i = 0; i < cut.count(); i++) {
      boolean whole = cut.length(i) > 1 && cut.term(i).indexOf('\'') >= 0;
      if (whole) {
        typed.removeLast();
        covered = cut.position(i) + cut.length(i);
      }
      if (whole || (cut.length(i) == 1 && cut.position(i) >= covered)) {
        typed.add(i);
      }
    }
    return typed;
  }
}
