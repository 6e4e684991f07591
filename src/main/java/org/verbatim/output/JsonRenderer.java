package org.verbatim.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.verbatim.document.Metadata;
import org.verbatim.document.Metadata.Field;
import org.verbatim.document.OffsetMap;
import org.verbatim.document.Span;
import org.verbatim.search.DocumentInfo;
import org.verbatim.search.Hit;
import org.verbatim.search.Match;
import org.verbatim.search.SearchResult;
import org.verbatim.search.SearchResult.Relaxation;
import org.verbatim.search.StoredDocument;
import org.verbatim.search.StoredPassage;
import org.verbatim.search.Variant;

/**
 * Writes results to be read by programs. Offsets count code points; what is absent is null.
 * Characters that would steer a terminal are escaped, which means the same to a reader of JSON.
 */
public final class JsonRenderer {
  private static final double NANOS_PER_MILLI = 1e6;

  private final PrintWriter out;
  private final Path workingDirectory;

  /**
   * @param workingDirectory what paths are shown relative to, absolute
   */
  public JsonRenderer(PrintWriter out, Path workingDirectory) {
    this.out = out;
    this.workingDirectory = workingDirectory;
  }

  /** The whole answer as one object on one line. */
  public void render(String query, SearchResult result, Duration took) throws IOException {
    try (JsonGenerator json = generator()) {
      json.writeStartObject();
      json.writeStringField("query", query);
      json.writeNumberField("total", result.total());
      json.writeBooleanField("total_is_exact", true);
      json.writeNumberField("documents", result.documents());
      json.writeNumberField("undated", result.undated());
      Long occurrences = result.occurrences();
      if (occurrences != null) {
        json.writeNumberField("occurrences", occurrences);
      }
      json.writeNumberField("took_ms", Math.round(took.toNanos() / NANOS_PER_MILLI * 10) / 10.0);
      Relaxation relaxed = result.relaxed();
      if (relaxed == null) {
        json.writeNullField("relaxed");
      } else {
        json.writeObjectFieldStart("relaxed");
        json.writeNumberField("words", relaxed.words());
        json.writeNumberField("content_words", relaxed.contentWords());
        json.writeNumberField("required", relaxed.required());
        json.writeEndObject();
      }
      json.writeArrayFieldStart("hits");
      for (Hit hit : result.hits()) {
        write(json, hit);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println();
  }

  /** One hit a line. */
  public void renderLines(SearchResult result) throws IOException {
    for (Hit hit : result.hits()) {
      try (JsonGenerator json = generator()) {
        write(json, hit);
      }
      out.println();
    }
  }

  /** A document and some of its passages as one object on one line. */
  public void render(StoredDocument document, List<StoredPassage> passages) throws IOException {
    try (JsonGenerator json = generator()) {
      json.writeStartObject();
      write(json, document.info());
      json.writeArrayFieldStart("passages");
      for (StoredPassage passage : passages) {
        json.writeStartObject();
        json.writeStringField("id", passage.id());
        json.writeStringField("text", passage.text());
        write(json, passage);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println();
  }

  private JsonGenerator generator() throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    json.setCharacterEscapes(new TerminalEscapes());
    json.setPrettyPrinter(new MinimalPrettyPrinter());
    return json;
  }

  private void write(JsonGenerator json, Hit hit) throws IOException {
    StoredPassage passage = hit.passage();
    json.writeStartObject();
    json.writeNumberField("rank", hit.rank());
    json.writeNumberField("score", hit.score());
    json.writeStringField("id", passage.id());
    json.writeStringField("text", passage.text());
    json.writeArrayFieldStart("matches");
    OffsetMap offsets = new OffsetMap(passage.text());
    for (Match match : hit.matches()) {
      Span span = offsets.codePoints(match.span());
      json.writeStartObject();
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
      json.writeStringField("layer", match.layer().label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("variants");
    for (Variant variant : hit.variants()) {
      json.writeStartObject();
      json.writeStringField("typed", variant.typed());
      json.writeStringField("found", variant.found());
      json.writeEndObject();
    }
    json.writeEndArray();
    write(json, passage);
    json.writeStringField("continues_in", hit.continuesIn());
    write(json, hit.document());
    json.writeObjectFieldStart("context");
    writeContext(json, "before", hit.before());
    writeContext(json, "after", hit.after());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeContext(JsonGenerator json, String name, List<StoredPassage> passages)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (StoredPassage passage : passages) {
      json.writeStartObject();
      json.writeStringField("id", passage.id());
      json.writeStringField("text", passage.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, StoredPassage passage) throws IOException {
    json.writeObjectFieldStart("passage");
    json.writeNumberField("ordinal", passage.ordinal());
    json.writeStringField("role", passage.role().label());
    json.writeStringField("heading", passage.heading());
    json.writeArrayFieldStart("speakers");
    json.writeEndArray();
    json.writeNumberField("start", passage.codePoints().start());
    json.writeNumberField("end", passage.codePoints().end());
    json.writeNumberField("line_start", passage.lineStart());
    json.writeNumberField("line_end", passage.lineEnd());
    json.writeEndObject();
  }

  private void write(JsonGenerator json, DocumentInfo document) throws IOException {
    json.writeObjectFieldStart("document");
    json.writeStringField("id", document.id());
    json.writeStringField("path", SourceLine.path(document.path(), workingDirectory));
    for (Field field : Field.values()) {
      Metadata.@Nullable Stated stated = document.metadata().find(field).orElse(null);
      json.writeStringField(field.label(), stated == null ? null : stated.value());
      json.writeStringField(
          field.label() + "_source", stated == null ? null : stated.origin().label());
    }
    json.writeEndObject();
  }

  /** Escapes what JSON may leave as it is and a terminal would obey. */
  private static final class TerminalEscapes extends CharacterEscapes {
    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    TerminalEscapes() {
      ascii['\u007F'] = CharacterEscapes.ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return Printable.isHarmful((char) character)
          ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
          : null;
    }
  }
}
