package org.verbatim.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.verbatim.analysis.EnglishStemmer;
import org.verbatim.document.WordList;
import org.verbatim.search.DocumentInfo;
import org.verbatim.search.Hit;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchResult;
import org.verbatim.search.SearchResult.Relaxation;
import org.verbatim.search.Searcher;
import org.verbatim.search.SortOrder;
import org.verbatim.search.StoredDocument;
import org.verbatim.search.StoredPassage;

/** Asks an index as {@link Schema} describes it. Not thread-safe. */
final class LuceneSearcher implements Searcher {
  /** Enough for the longest query that is read, with the other spellings of its words. */
  private static final int MOST_CLAUSES = 10_000;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final EnglishStemmer stemmer = new EnglishStemmer();

  LuceneSearcher(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    QueryWords words = QueryWords.of(request.query(), stemmer);
    return switch (request.matching()) {
      case EXACT -> run(request, words, Queries.exact(words), null);
      case ANY_WORD -> run(request, words, Queries.any(words, stemmer), null);
      case ALL_WORDS -> {
        SearchResult all = run(request, words, Queries.all(words, stemmer), null);
        yield all.total() > 0 ? all : relax(request, words, all);
      }
    };
  }

  /**
   * Gives up function words first, then one content word after the other, quoted phrases never. The
   * fewer words are wanted the more passages have them, so that the step is found by halving.
   */
  private SearchResult relax(SearchRequest request, QueryWords words, SearchResult nothing)
      throws IOException {
    Set<String> functionWords =
        new HashSet<>(WordList.read(WordList.class, "english-function-words.txt"));
    int content = 0;
    for (QueryWords.Word word : words.words()) {
      content += functionWords.contains(word.term()) ? 0 : 1;
    }
    SearchResult best = nothing;
    int tooFew = 0;
    int tooMany = content == words.words().size() ? content : content + 1;
    while (tooMany - tooFew > 1) {
      int required = (tooFew + tooMany) >>> 1;
      Relaxation relaxed = new Relaxation(words.words().size(), content, required);
      Query some = Queries.some(words, functionWords, required, stemmer);
      SearchResult result = run(request, words, some, relaxed);
      if (result.total() > 0) {
        best = result;
        tooFew = required;
      } else {
        tooMany = required;
      }
    }
    return best;
  }

  private SearchResult run(
      SearchRequest request, QueryWords words, Query query, @Nullable Relaxation relaxed)
      throws IOException {
    Query filtered = Queries.filtered(query, request.filter());
    boolean exact = request.matching() == SearchRequest.Matching.EXACT;
    Tally tally = new Tally();
    List<Hit> hits = List.of();
    int limit = Math.min(request.limit(), Math.max(reader.maxDoc(), 1));
    if (limit == 0) {
      searcher.search(filtered, tally.manager());
    } else {
      TopFieldCollectorManager top =
          new TopFieldCollectorManager(sort(request.sort()), limit, Integer.MAX_VALUE);
      Object[] results = searcher.search(filtered, new MultiCollectorManager(top, tally.manager()));
      ScoreDoc[] found = ((TopDocs) results[0]).scoreDocs;
      if (request.sort() == SortOrder.RELEVANCE) {
        for (ScoreDoc hit : found) {
          hit.score = (Float) ((FieldDoc) hit).fields[0];
        }
      } else {
        TopFieldCollector.populateScores(found, searcher, filtered);
      }
      hits = hits(found, request, words);
    }
    return new SearchResult(
        hits,
        tally.passages(),
        tally.documents(),
        tally.undated(),
        exact ? tally.occurrences() : null,
        relaxed);
  }

  private static Sort sort(SortOrder order) {
    SortField document = new SortField(Schema.DOCUMENT, SortField.Type.STRING);
    SortField ordinal = new SortField(Schema.ORDINAL, SortField.Type.INT);
    SortField first =
        switch (order) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case DATE -> date(Schema.DATE_FIRST, false, Long.MAX_VALUE);
          case DATE_DESC -> date(Schema.DATE_LAST, true, Long.MIN_VALUE);
          case SOURCE ->
              new SortField(Schema.PUBLISHER, SortField.Type.STRING, false, SortField.STRING_LAST);
        };
    return new Sort(first, document, ordinal);
  }

  private static SortField date(String field, boolean reverse, long undated) {
    return new SortField(field, SortField.Type.LONG, reverse, undated);
  }

  private List<Hit> hits(ScoreDoc[] found, SearchRequest request, QueryWords words)
      throws IOException {
    StoredFields stored = reader.storedFields();
    MatchFinder matchFinder = new MatchFinder(words, stemmer);
    int context = Math.min(request.context(), reader.maxDoc());
    List<Hit> hits = new ArrayList<>(found.length);
    for (ScoreDoc scoreDoc : found) {
      int doc = scoreDoc.doc;
      Document fields = stored.document(doc);
      int last = doc + Records.number(fields, Schema.TO_DOCUMENT);
      DocumentInfo document = Records.documentInfo(stored.document(last));
      StoredPassage passage = Records.passage(fields, document.id());
      int first = doc - passage.ordinal() + 1;
      List<MatchFinder.Place> places = new ArrayList<>();
      boolean runsOn = findPlaces(words, doc, last, passage.ordinal() - 1, places);
      MatchFinder.Found matches = matchFinder.find(passage.text(), places);
      hits.add(
          new Hit(
              hits.size() + 1,
              scoreDoc.score,
              passage,
              document,
              matches.matches(),
              matches.variants(),
              runsOn ? document.id() + '#' + (passage.ordinal() + 1) : null,
              passages(Math.max(first, doc - context), doc, document.id()),
              passages(doc + 1, Math.min(last, doc + 1 + context), document.id())));
    }
    return hits;
  }

  /**
   * Finds where the query's phrases begin in one passage.
   *
   * @param doc the passage's number in the index
   * @param document its document's
   * @param index the passage's place in the document, from 0
   * @return whether one of them runs on into the next passage
   */
  private boolean findPlaces(
      QueryWords words, int doc, int document, int index, List<MatchFinder.Place> places)
      throws IOException {
    boolean runsOn = false;
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    int target = document - leaf.docBase;
    for (int phrase = 0; phrase < words.phrases().size(); phrase++) {
      PhraseFinder finder = PhraseFinder.of(leaf.reader(), words.phrases().get(phrase).terms());
      BinaryDocValues startsOf = leaf.reader().getBinaryDocValues(Schema.PASSAGE_STARTS);
      if (finder == null
          || startsOf == null
          || finder.advance(target) != target
          || !startsOf.advanceExact(target)) {
        continue;
      }
      PassageStarts starts = new PassageStarts();
      starts.decode(startsOf.binaryValue());
      for (int i = 0; i < finder.count(); i++) {
        if (starts.passageOf(finder.start(i)) == index) {
          int from = starts.start(index);
          places.add(new MatchFinder.Place(phrase, finder.start(i) - from, finder.end(i) - from));
          runsOn |= starts.passageOf(finder.end(i) - 1) > index;
        }
      }
    }
    return runsOn;
  }

  /** The passages of the Lucene documents {@code [from, to)}. */
  private List<StoredPassage> passages(int from, int to, String documentId) throws IOException {
    List<StoredPassage> passages = new ArrayList<>(Math.max(0, to - from));
    StoredFields stored = reader.storedFields();
    for (int doc = from; doc < to; doc++) {
      passages.add(Records.passage(stored.document(doc), documentId));
    }
    return passages;
  }

  @Override
  public Optional<StoredDocument> findDocument(String id) throws IOException {
    Term term = new Term(Schema.ID, id);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = postings.nextDoc();
          doc != PostingsEnum.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          return Optional.of(document(leaf.docBase + doc));
        }
      }
    }
    return Optional.empty();
  }

  private StoredDocument document(int doc) throws IOException {
    StoredFields stored = reader.storedFields();
    Document fields = stored.document(doc);
    DocumentInfo info = Records.documentInfo(fields);
    int count = Records.number(fields, Schema.PASSAGES);
    StringBuilder text = new StringBuilder(Records.string(fields, Schema.LEAD));
    List<StoredPassage> passages = new ArrayList<>(count);
    for (int i = doc - count; i < doc; i++) {
      Document passage = stored.document(i);
      passages.add(Records.passage(passage, info.id()));
      text.append(Records.string(passage, Schema.RAW));
    }
    return new StoredDocument(info, passages, text.toString());
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
