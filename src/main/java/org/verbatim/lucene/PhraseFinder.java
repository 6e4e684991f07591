package org.verbatim.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places where words stand in a given order, one right behind the other, in the documents
 * of one segment.
 *
 * <p>A word can take more than one position (see {@link Schema#LENGTH_MARK}); the next one must
 * begin where it ends. That is why Lucene's own phrase query, which counts every word as one
 * position, doesn't serve.
 */
final class PhraseFinder {
  static final int NO_MORE = PostingsEnum.NO_MORE_DOCS;

  private final Slot[] slots;
  private final Slot[] rarestFirst;
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int count;

  private PhraseFinder(Slot[] slots) {
    this.slots = slots;
    rarestFirst = slots.clone();
    Arrays.sort(rarestFirst, (a, b) -> Long.compare(a.cost, b.cost));
  }

  /**
   * A finder of {@code words} in one segment.
   *
   * @param words as {@link org.verbatim.analysis.Words} folds them
   * @return null where the segment lacks one of the words altogether, or there is none
   */
  static @Nullable PhraseFinder of(LeafReader reader, List<String> words) throws IOException {
    Terms terms = reader.terms(Schema.EXACT);
    if (terms == null || words.isEmpty()) {
      return null;
    }
    TermsEnum dictionary = terms.iterator();
    Slot[] slots = new Slot[words.size()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = new Slot();
      slots[i].open(dictionary, words.get(i));
      if (slots[i].sources == 0) {
        return null;
      }
    }
    return new PhraseFinder(slots);
  }

  /**
   * Moves to the first document from {@code target} on where the wording stands, and reads its
   * places.
   *
   * @return the document, or {@link #NO_MORE}
   */
  int advance(int target) throws IOException {
    int document = target;
    while (true) {
      document = advanceToAllWords(document);
      if (document == NO_MORE) {
        return NO_MORE;
      }
      readPlaces();
      if (count > 0) {
        return document;
      }
      document++;
    }
  }

  /** How many places there are in the document. */
  int count() {
    return count;
  }

  /** The position of the first word of place {@code i}. */
  int start(int i) {
    return starts[i];
  }

  /** The position behind the last word of place {@code i}. */
  int end(int i) {
    return ends[i];
  }

  private int advanceToAllWords(int target) throws IOException {
    int document = rarestFirst[0].advance(target);
    int agreeing = 1;
    while (agreeing < rarestFirst.length && document != NO_MORE) {
      int next = rarestFirst[agreeing].advance(document);
      if (next == document) {
        agreeing++;
      } else {
        document = rarestFirst[0].advance(next);
        agreeing = 1;
      }
    }
    return document;
  }

  private void readPlaces() throws IOException {
    for (Slot slot : slots) {
      slot.readPositions();
    }
    count = 0;
    Slot first = slots[0];
    for (int i = 0; i < first.count; i++) {
      boolean seen = i > 0 && first.positions[i] == first.positions[i - 1];
      int end =
          seen && count > 0 && starts[count - 1] == first.positions[i]
              ? -1
              : endOfRest(1, first.positions[i] + first.lengths[i]);
      if (end >= 0) {
        addPlace(first.positions[i], end);
      }
    }
  }

  /**
   * Where the words from slot {@code from} on end if they stand from {@code position} on, else -1.
   * Calls itself only where a word has two lengths at one position: a phrase may be a whole speech.
   */
  private int endOfRest(int from, int position) {
    int at = position;
    for (int i = from; i < slots.length; i++) {
      Slot slot = slots[i];
      int entry = slot.indexOf(at);
      if (entry == slot.count) {
        return -1;
      }
      while (entry + 1 < slot.count && slot.positions[entry + 1] == at) {
        int end = endOfRest(i + 1, at + slot.lengths[entry]);
        if (end >= 0) {
          return end;
        }
        entry++;
      }
      at += slot.lengths[entry];
    }
    return at;
  }

  private void addPlace(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  /** One word of the phrase, with its postings for each length that it has in the segment. */
  private static final class Slot {
    private PostingsEnum[] postings = new PostingsEnum[1];
    private int[] postingLengths = new int[1];
    private int sources;
    private long cost;

    private int document = -1;
    private int[] positions = new int[16];
    private int[] lengths = new int[16];
    private int count;

    void open(TermsEnum dictionary, String word) throws IOException {
      BytesRef plain = new BytesRef(word);
      BytesRef marked = new BytesRef(word + Schema.LENGTH_MARK);
      TermsEnum.SeekStatus status = dictionary.seekCeil(plain);
      BytesRef term = status == TermsEnum.SeekStatus.END ? null : dictionary.term();
      if (term != null && term.bytesEquals(plain)) {
        add(dictionary, 1);
        term = dictionary.next();
      }
      while (term != null && StringHelper.startsWith(term, marked)) {
        String suffix = term.utf8ToString().substring(word.length() + 1);
        add(dictionary, Integer.parseInt(suffix));
        term = dictionary.next();
      }
    }

    private void add(TermsEnum dictionary, int length) throws IOException {
      if (sources == postings.length) {
        postings = Arrays.copyOf(postings, 2 * sources);
        postingLengths = Arrays.copyOf(postingLengths, 2 * sources);
      }
      postings[sources] = dictionary.postings(null, PostingsEnum.POSITIONS);
      postingLengths[sources++] = length;
      cost += dictionary.docFreq();
    }

    int advance(int target) throws IOException {
      if (document >= target) {
        return document;
      }
      int next = NO_MORE;
      for (int i = 0; i < sources; i++) {
        int at = postings[i].docID();
        next = Math.min(next, at >= target ? at : postings[i].advance(target));
      }
      document = next;
      return next;
    }

    void readPositions() throws IOException {
      count = 0;
      int read = 0;
      for (int i = 0; i < sources; i++) {
        if (postings[i].docID() == document) {
          for (int left = postings[i].freq(); left > 0; left--) {
            add(postings[i].nextPosition(), postingLengths[i]);
          }
          read++;
        }
      }
      if (read > 1) {
        sort();
      }
    }

    private void add(int position, int length) {
      if (count == positions.length) {
        positions = Arrays.copyOf(positions, 2 * count);
        lengths = Arrays.copyOf(lengths, 2 * count);
      }
      positions[count] = position;
      lengths[count++] = length;
    }

    /** Sorts by position, then length. */
    private void sort() {
      long[] keys = new long[count];
      for (int i = 0; i < count; i++) {
        keys[i] = ((long) positions[i] << Integer.SIZE) | lengths[i];
      }
      Arrays.sort(keys);
      for (int i = 0; i < count; i++) {
        positions[i] = (int) (keys[i] >>> Integer.SIZE);
        lengths[i] = (int) keys[i];
      }
    }

    int indexOf(int position) {
      int found = Arrays.binarySearch(positions, 0, count, position);
      if (found < 0) {
        return count;
      }
      while (found > 0 && positions[found - 1] == position) {
        found--;
      }
      return found;
    }
  }
}
