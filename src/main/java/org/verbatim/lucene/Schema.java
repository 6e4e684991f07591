package org.verbatim.lucene;

import java.util.Map;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.verbatim.document.Metadata;

/**
 * What the index holds. Every document of a corpus is one block of Lucene documents: its passages
 * in order and, last, the document itself.
 *
 * <p>A passage has the lexical fold of its text, for ranking, and its raw text, for showing. The
 * document has the exact words of all its passages in one field with running positions, so that a
 * phrase is found wherever it stands, passage boundaries or not; {@link #PASSAGE_STARTS} leads from
 * a position back to its passage. Where wording must not run on from one passage into the next the
 * positions leave a gap.
 *
 * <p>Change {@link #VERSION} with any change to what is written here.
 */
final class Schema {
  /** An index of another version can't be read. */
  static final String VERSION = "1";

  /** The commit's entry with the version that wrote it. */
  static final String VERSION_KEY = "verbatim.schema";

  /** The positions left free between passages of different roles. */
  static final int ROLE_GAP = 1_000;

  /**
   * Stands between a word and its length in the exact field where that is more than one position.
   * No word has it.
   */
  static final char LENGTH_MARK = '\u001F';

  // Of both.
  /** The file's absolute path, indexed: a file is replaced and removed as a whole. */
  static final String FILE = "file";

  // Of passages.
  static final String LEXICAL = "lexical";
  static final String ROLE = "role";
  static final String SOURCE = "source";
  static final String DOCUMENT = "document";
  static final String ORDINAL = "ordinal";
  static final String DATE_FIRST = "date_first";
  static final String DATE_LAST = "date_last";
  static final String PUBLISHER = "publisher";
  static final String HEADING = "heading";

  /**
   * The passage's raw text and the white space behind it, so that a document's passages make up its
   * text.
   */
  static final String RAW = "raw";

  /** How much of {@link #RAW} is the passage, in UTF-16 units. */
  static final String RAW_LENGTH = "raw_length";

  static final String START = "start";
  static final String END = "end";
  static final String LINE_START = "line_start";
  static final String LINE_END = "line_end";

  /** How many Lucene documents further the passage's document is. */
  static final String TO_DOCUMENT = "to_document";

  // Of documents.
  static final String ID = "id";
  static final String PATH = "path";
  static final String EXACT = "exact";

  /**
   * The position in {@link #EXACT} of each passage's first word, as differences in variable-length
   * integers.
   */
  static final String PASSAGE_STARTS = "passage_starts";

  /** The white space before the first passage. */
  static final String LEAD = "lead";

  static final String PASSAGES = "passages";
  static final String SIZE = "size";
  static final String MODIFIED = "modified";
  static final String DIGEST = "digest";

  /** Before the name of a metadata field: what is stated. */
  private static final String STATED = "stated_";

  /** Behind the name of a metadata field: what its value was taken from. */
  private static final String ORIGIN = "_origin";

  static final FieldType LEXICAL_TYPE = indexed(IndexOptions.DOCS_AND_FREQS, false);
  static final FieldType EXACT_TYPE = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
  static final FieldType WORDS_TYPE = indexed(IndexOptions.DOCS, true);

  private Schema() {}

  /** The stored field of a metadata field's value. */
  static String stated(Metadata.Field field) {
    return STATED + field.label();
  }

  /** The stored field of what that value was taken from. */
  static String origin(Metadata.Field field) {
    return STATED + field.label() + ORIGIN;
  }

  static Map<String, String> commitData() {
    return Map.of(VERSION_KEY, VERSION);
  }

  private static FieldType indexed(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
