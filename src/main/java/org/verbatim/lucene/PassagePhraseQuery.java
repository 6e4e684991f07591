package org.verbatim.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** The passages in which a wording begins. A passage's score is how many times it does. */
final class PassagePhraseQuery extends Query {
  private final List<String> words;

  /**
   * @param words one or more, folded
   */
  PassagePhraseQuery(List<String> words) {
    this.words = List.copyOf(words);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new PhraseWeight(this, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "phrase" + words;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PassagePhraseQuery that && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(PassagePhraseQuery.class, words);
  }

  private static final class PhraseWeight extends Weight {
    private final List<String> words;
    private final float boost;

    PhraseWeight(PassagePhraseQuery query, float boost) {
      super(query);
      words = query.words;
      this.boost = boost;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      Passages found = Passages.with(words, context.reader());
      return found.count == 0 ? null : new Supplier(found, boost);
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
      Passages found = Passages.with(words, context.reader());
      int i = Arrays.binarySearch(found.docs, 0, found.count, doc);
      return i < 0
          ? Explanation.noMatch("the wording doesn't begin in this passage")
          : Explanation.match(
              boost * found.frequencies[i], "how many times the wording begins in this passage");
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return false;
    }
  }

  /** The passages of one segment in which the wording begins, in the order of their numbers. */
  private static final class Passages {
    private int[] docs = new int[16];
    private int[] frequencies = new int[16];
    private int count;

    static Passages with(List<String> words, LeafReader reader) throws IOException {
      Passages passages = new Passages();
      PhraseFinder finder = PhraseFinder.of(reader, words);
      BinaryDocValues startsOf = reader.getBinaryDocValues(Schema.PASSAGE_STARTS);
      if (finder == null || startsOf == null) {
        return passages;
      }
      PassageStarts starts = new PassageStarts();
      for (int doc = finder.advance(0);
          doc != PhraseFinder.NO_MORE;
          doc = finder.advance(doc + 1)) {
        if (startsOf.advanceExact(doc)) {
          starts.decode(startsOf.binaryValue());
          for (int i = 0; i < finder.count(); i++) {
            passages.add(doc - starts.count() + starts.passageOf(finder.start(i)));
          }
        }
      }
      return passages;
    }

    private void add(int doc) {
      if (count > 0 && docs[count - 1] == doc) {
        frequencies[count - 1]++;
        return;
      }
      if (count == docs.length) {
        docs = Arrays.copyOf(docs, 2 * count);
        frequencies = Arrays.copyOf(frequencies, 2 * count);
      }
      docs[count] = doc;
      frequencies[count++] = 1;
    }
  }

  private static final class Supplier extends ScorerSupplier {
    private final Passages passages;
    private final float boost;

    Supplier(Passages passages, float boost) {
      this.passages = passages;
      this.boost = boost;
    }

    @Override
    public Scorer get(long leadCost) {
      return new PhraseScorer(passages, boost);
    }

    @Override
    public long cost() {
      return passages.count;
    }
  }

  private static final class PhraseScorer extends Scorer {
    private final Passages passages;
    private final float boost;
    private final PassageIterator iterator;

    PhraseScorer(Passages passages, float boost) {
      this.passages = passages;
      this.boost = boost;
      iterator = new PassageIterator(passages);
    }

    @Override
    public int docID() {
      return iterator.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return iterator;
    }

    @Override
    public float score() {
      return boost * passages.frequencies[iterator.index];
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }
  }

  private static final class PassageIterator extends DocIdSetIterator {
    private final Passages passages;
    private int index = -1;

    PassageIterator(Passages passages) {
      this.passages = passages;
    }

    @Override
    public int docID() {
      if (index < 0) {
        return -1;
      }
      return index < passages.count ? passages.docs[index] : NO_MORE_DOCS;
    }

    @Override
    public int nextDoc() {
      index++;
      return docID();
    }

    @Override
    public int advance(int target) {
      int found = Arrays.binarySearch(passages.docs, index + 1, passages.count, target);
      index = found >= 0 ? found : -found - 1;
      return docID();
    }

    @Override
    public long cost() {
      return passages.count;
    }
  }
}
