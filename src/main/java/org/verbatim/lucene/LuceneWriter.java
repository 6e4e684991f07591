package org.verbatim.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.verbatim.analysis.EnglishStemmer;
import org.verbatim.analysis.Words;
import org.verbatim.document.Metadata;
import org.verbatim.document.OffsetMap;
import org.verbatim.document.PartialDate;
import org.verbatim.document.SourceDocument;
import org.verbatim.document.Span;
import org.verbatim.index.IndexManifest;
import org.verbatim.index.IndexedFile;
import org.verbatim.index.PassageWriter;
import org.verbatim.passage.Passage;

/** Writes what {@link Schema} describes. */
final class LuceneWriter implements PassageWriter {
  private static final int BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;
  private final EnglishStemmer stemmer = new EnglishStemmer();

  LuceneWriter(Directory directory) throws IOException {
    this.directory = directory;
    IndexWriterConfig config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    // Deleted documents count in the statistics that ranking uses: an updated index would rank
    // otherwise than a new one of the same files. So they are merged away before each commit.
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    config.setMergePolicy(merging);
    // A merge in the background would keep its segments' deleted documents from being merged away.
    config.setMergeScheduler(new SerialMergeScheduler());
    writer = new IndexWriter(directory, config);
  }

  @Override
  public IndexManifest manifest() throws IOException {
    List<IndexedFile> files = new ArrayList<>();
    if (DirectoryReader.indexExists(directory)) {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        for (LeafReaderContext leaf : reader.leaves()) {
          readManifest(leaf, files);
        }
      }
    }
    return new IndexManifest(files);
  }

  private static void readManifest(LeafReaderContext leaf, List<IndexedFile> files)
      throws IOException {
    SortedDocValues ids = leaf.reader().getSortedDocValues(Schema.ID);
    BinaryDocValues paths = leaf.reader().getBinaryDocValues(Schema.PATH);
    BinaryDocValues digests = leaf.reader().getBinaryDocValues(Schema.DIGEST);
    NumericDocValues sizes = leaf.reader().getNumericDocValues(Schema.SIZE);
    NumericDocValues modified = leaf.reader().getNumericDocValues(Schema.MODIFIED);
    if (ids == null || paths == null || digests == null || sizes == null || modified == null) {
      return;
    }
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = ids.nextDoc(); doc != SortedDocValues.NO_MORE_DOCS; doc = ids.nextDoc()) {
      if (live != null && !live.get(doc)) {
        continue;
      }
      boolean complete =
          paths.advanceExact(doc)
              && digests.advanceExact(doc)
              && sizes.advanceExact(doc)
              && modified.advanceExact(doc);
      if (complete) {
        files.add(
            new IndexedFile(
                Path.of(paths.binaryValue().utf8ToString()),
                sizes.longValue(),
                modified.longValue(),
                digests.binaryValue().utf8ToString(),
                ids.lookupOrd(ids.ordValue()).utf8ToString()));
      }
    }
  }

  @Override
  public void replace(IndexedFile file, SourceDocument document, List<Passage> passages)
      throws IOException {
    List<Words> words = new ArrayList<>(passages.size());
    for (Passage passage : passages) {
      words.add(Words.of(passage.span().of(document.text())));
    }
    OffsetMap offsets = new OffsetMap(document.text());
    PassageFields common = new PassageFields(file, document);
    List<Document> block = new ArrayList<>(passages.size() + 1);
    for (int i = 0; i < passages.size(); i++) {
      int next =
          i + 1 < passages.size() ? passages.get(i + 1).span().start() : document.text().length();
      block.add(common.of(passages.get(i), next, passages.size(), offsets, words.get(i)));
    }
    block.add(documentFields(file, document, passages, words));
    writer.updateDocuments(new Term(Schema.FILE, file.path().toString()), block);
  }

  /** Makes the Lucene documents of one document's passages. */
  private final class PassageFields {
    private final IndexedFile file;
    private final SourceDocument document;
    private final Optional<PartialDate> date;
    private final @Nullable String publisher;
    private final Words source;

    PassageFields(IndexedFile file, SourceDocument document) {
      this.file = file;
      this.document = document;
      date = document.metadata().date();
      publisher = document.metadata().value(Metadata.Field.PUBLISHER);
      source =
          Words.of(
              document.id()
                  + "\n"
                  + file.path().getFileName()
                  + "\n"
                  + (publisher == null ? "" : publisher));
    }

    Document of(Passage passage, int next, int passages, OffsetMap offsets, Words words) {
      Span span = passage.span();
      Document fields = new Document();
      fields.add(new StringField(Schema.FILE, file.path().toString(), Field.Store.NO));
      fields.add(
          new Field(Schema.LEXICAL, WordStreams.lexical(words, stemmer), Schema.LEXICAL_TYPE));
      fields.add(new StringField(Schema.ROLE, passage.role().label(), Field.Store.YES));
      fields.add(
          new Field(
              Schema.SOURCE, WordStreams.exact(List.of(source), new int[1]), Schema.WORDS_TYPE));
      fields.add(new SortedDocValuesField(Schema.DOCUMENT, new BytesRef(document.id())));
      fields.add(new NumericDocValuesField(Schema.ORDINAL, passage.ordinal()));
      if (date.isPresent()) {
        fields.add(new NumericDocValuesField(Schema.DATE_FIRST, date.get().first().toEpochDay()));
        fields.add(new NumericDocValuesField(Schema.DATE_LAST, date.get().last().toEpochDay()));
      }
      if (publisher != null) {
        fields.add(new SortedDocValuesField(Schema.PUBLISHER, new BytesRef(publisher)));
      }
      if (passage.heading() != null) {
        fields.add(new StoredField(Schema.HEADING, passage.heading()));
      }
      fields.add(new StoredField(Schema.RAW, document.text().substring(span.start(), next)));
      fields.add(new StoredField(Schema.RAW_LENGTH, span.length()));
      fields.add(new StoredField(Schema.ORDINAL, passage.ordinal()));
      fields.add(new StoredField(Schema.START, offsets.codePoint(span.start())));
      fields.add(new StoredField(Schema.END, offsets.codePoint(span.end())));
      fields.add(new StoredField(Schema.LINE_START, offsets.line(span.start())));
      fields.add(
          new StoredField(Schema.LINE_END, offsets.line(Math.max(span.start(), span.end() - 1))));
      fields.add(new StoredField(Schema.TO_DOCUMENT, passages - passage.ordinal() + 1));
      return fields;
    }
  }

  private static Document documentFields(
      IndexedFile file, SourceDocument document, List<Passage> passages, List<Words> words) {
    int[] starts = starts(passages, words);
    Document fields = new Document();
    String path = file.path().toString();
    fields.add(new StringField(Schema.FILE, path, Field.Store.NO));
    fields.add(new StoredField(Schema.PATH, path));
    fields.add(new BinaryDocValuesField(Schema.PATH, new BytesRef(path)));
    fields.add(new StringField(Schema.ID, document.id(), Field.Store.YES));
    fields.add(new SortedDocValuesField(Schema.ID, new BytesRef(document.id())));
    fields.add(new NumericDocValuesField(Schema.SIZE, file.size()));
    fields.add(new NumericDocValuesField(Schema.MODIFIED, file.modified()));
    fields.add(new BinaryDocValuesField(Schema.DIGEST, new BytesRef(file.digest())));
    fields.add(new Field(Schema.EXACT, WordStreams.exact(words, starts), Schema.EXACT_TYPE));
    fields.add(new BinaryDocValuesField(Schema.PASSAGE_STARTS, PassageStarts.encode(starts)));
    fields.add(new StoredField(Schema.PASSAGES, passages.size()));
    int lead = passages.isEmpty() ? document.text().length() : passages.getFirst().span().start();
    fields.add(new StoredField(Schema.LEAD, document.text().substring(0, lead)));
    for (Metadata.Field field : Metadata.Field.values()) {
      document
          .metadata()
          .find(field)
          .ifPresent(stated -> {
            fields.add(new StoredField(Schema.stated(field), stated.value()));
            fields.add(new StoredField(Schema.origin(field), stated.origin().name()));
          });
    }
    return fields;
  }

  /**
   * The position of each passage's first word: wording runs on within one role, and stops between
   * two.
   */
  private static int[] starts(List<Passage> passages, List<Words> words) {
    int[] starts = new int[passages.size()];
    for (int i = 1; i < starts.length; i++) {
      boolean runsOn = passages.get(i).role() == passages.get(i - 1).role();
      starts[i] = starts[i - 1] + words.get(i - 1).positionCount() + (runsOn ? 0 : Schema.ROLE_GAP);
    }
    return starts;
  }

  @Override
  public void remove(Path file) throws IOException {
    writer.deleteDocuments(new Term(Schema.FILE, file.toString()));
  }

  @Override
  public void touch(IndexedFile file) throws IOException {
    writer.updateNumericDocValue(
        new Term(Schema.ID, file.documentId()), Schema.MODIFIED, file.modified());
  }

  @Override
  public void commit() throws IOException {
    if (!writer.hasUncommittedChanges()) {
      return;
    }
    writer.forceMergeDeletes();
    writer.setLiveCommitData(Schema.commitData().entrySet());
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      writer.rollback();
    }
  }
}
