package org.verbatim.lucene;

import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.verbatim.document.Metadata;
import org.verbatim.document.Role;
import org.verbatim.document.Span;
import org.verbatim.search.DocumentInfo;
import org.verbatim.search.StoredPassage;

/** Reads what {@link LuceneWriter} stored. */
final class Records {
  private Records() {}

  static StoredPassage passage(Document fields, String documentId) {
    String raw = string(fields, Schema.RAW);
    return new StoredPassage(
        documentId,
        number(fields, Schema.ORDINAL),
        Role.valueOf(string(fields, Schema.ROLE).toUpperCase(Locale.ROOT)),
        fields.get(Schema.HEADING),
        new Span(number(fields, Schema.START), number(fields, Schema.END)),
        number(fields, Schema.LINE_START),
        number(fields, Schema.LINE_END),
        raw.substring(0, number(fields, Schema.RAW_LENGTH)));
  }

  static DocumentInfo documentInfo(Document fields) {
    Metadata metadata = Metadata.none();
    for (Metadata.Field field : Metadata.Field.values()) {
      String value = fields.get(Schema.stated(field));
      if (value != null) {
        String origin = string(fields, Schema.origin(field));
        metadata =
            metadata.with(field, new Metadata.Stated(value, Metadata.Origin.valueOf(origin)));
      }
    }
    return new DocumentInfo(
        string(fields, Schema.ID), Path.of(string(fields, Schema.PATH)), metadata);
  }

  static String string(Document fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalStateException("the index holds no " + name + " where it must");
    }
    return value;
  }

  static int number(Document fields, String name) {
    IndexableField field = fields.getField(name);
    Number number = field == null ? null : field.numericValue();
    if (number == null) {
      throw new IllegalStateException("the index holds no " + name + " where it must");
    }
    return number.intValue();
  }
}
