package org.verbatim.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Counts all that a query finds: passages, the documents they stand in, those without a date, and
 * their scores' sum.
 */
final class Tally implements Collector {
  private long passages;
  private long documents;
  private long undated;
  private double scores;

  /** A manager that counts into this tally, for searches in one thread. */
  CollectorManager<Tally, Tally> manager() {
    return new CollectorManager<>() {
      @Override
      public Tally newCollector() {
        return Tally.this;
      }

      @Override
      public Tally reduce(Collection<Tally> collectors) {
        return Tally.this;
      }
    };
  }

  long passages() {
    return passages;
  }

  long documents() {
    return documents;
  }

  long undated() {
    return undated;
  }

  /** Of a {@link PassagePhraseQuery}: how many times the wording stands there. */
  long occurrences() {
    return Math.round(scores);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    NumericDocValues ordinals = context.reader().getNumericDocValues(Schema.ORDINAL);
    NumericDocValues dates = context.reader().getNumericDocValues(Schema.DATE_FIRST);
    return new Leaf(ordinals, dates);
  }

  private final class Leaf implements LeafCollector {
    private final @Nullable NumericDocValues ordinals;
    private final @Nullable NumericDocValues dates;
    private @Nullable Scorable scorer;
    private long document = Long.MIN_VALUE;

    Leaf(@Nullable NumericDocValues ordinals, @Nullable NumericDocValues dates) {
      this.ordinals = ordinals;
      this.dates = dates;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      passages++;
      if (dates == null || !dates.advanceExact(doc)) {
        undated++;
      }
      if (ordinals != null && ordinals.advanceExact(doc)) {
        long firstOfDocument = doc - ordinals.longValue();
        if (firstOfDocument != document) {
          documents++;
          document = firstOfDocument;
        }
      }
      if (scorer != null) {
        scores += scorer.score();
      }
    }
  }
}
