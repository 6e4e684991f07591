package org.verbatim.output;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.verbatim.document.Metadata.Field;
import org.verbatim.document.Role;
import org.verbatim.document.Span;
import org.verbatim.search.DocumentInfo;
import org.verbatim.search.Hit;
import org.verbatim.search.Match;
import org.verbatim.search.SearchResult;
import org.verbatim.search.StoredDocument;
import org.verbatim.search.StoredPassage;
import org.verbatim.search.Variant;

/** Writes results to be read: wrapped to a width, the matches set off by the palette. */
public final class TextRenderer {
  private static final int NARROWEST = 20;
  private static final String INDENT = "    ";

  private final PrintWriter out;
  private final int width;
  private final Palette palette;
  private final Path workingDirectory;

  /**
   * @param width in cells; no line is longer where words allow it
   * @param workingDirectory what paths are shown relative to, absolute
   */
  public TextRenderer(PrintWriter out, int width, Palette palette, Path workingDirectory) {
    this.out = out;
    this.width = Math.max(NARROWEST, width);
    this.palette = palette;
    this.workingDirectory = workingDirectory;
  }

  /** The hits and, below them, how many there are. Writes nothing where there are none. */
  public void render(SearchResult result) {
    for (Hit hit : result.hits()) {
      render(hit);
      out.println();
    }
    if (result.total() > 0) {
      wrap(summary(result), List.of(), "", "", "");
    }
  }

  private void render(Hit hit) {
    for (StoredPassage passage : hit.before()) {
      renderContext(passage);
      out.println();
    }
    String rank = hit.rank() + ".";
    String label = rank + " ".repeat(Math.max(1, INDENT.length() - rank.length()));
    wrap(hit.passage().text(), hit.matches(), palette.label() + label + palette.end(), INDENT, "");
    String source = SourceLine.of(hit.document(), hit.passage(), workingDirectory);
    wrap("— " + source, List.of(), INDENT, INDENT + "  ", palette.source());
    for (Variant variant : hit.variants()) {
      String note = "Found as “" + variant.found() + "”, a variant of “" + variant.typed() + "”.";
      wrap(note, List.of(), INDENT, INDENT, palette.source());
    }
    if (hit.continuesIn() != null) {
      wrap(
          "The wording runs on in " + hit.continuesIn() + ".",
          List.of(),
          INDENT,
          INDENT,
          palette.source());
    }
    for (StoredPassage passage : hit.after()) {
      out.println();
      renderContext(passage);
    }
  }

  /** A passage that stands beside a hit, set off by its paragraph's number. */
  private void renderContext(StoredPassage passage) {
    String label = "(para. " + passage.ordinal() + ") ";
    wrap(label + passage.text(), List.of(), INDENT, INDENT, palette.source());
  }

  private static String summary(SearchResult result) {
    String places =
        count(result.total(), "passage") + " in " + count(result.documents(), "document");
    Long occurrences = result.occurrences();
    String found =
        occurrences == null
            ? places
            : count(occurrences, "occurrence") + " in " + count(result.documents(), "document");
    return result.hits().size() < result.total()
        ? found + "; " + result.hits().size() + " of " + count(result.total(), "passage") + " shown"
        : found;
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /**
   * The document's attribution and all its passages, each with its number, its lines and its role.
   */
  public void render(StoredDocument document) {
    heading(document.info());
    for (StoredPassage passage : document.passages()) {
      out.println();
      render(passage, false);
    }
  }

  /**
   * One passage and those around it.
   *
   * @param ordinal the passage's number
   * @param context how many before and after
   */
  public void render(StoredDocument document, int ordinal, int context) {
    heading(document.info());
    for (StoredPassage passage : document.passages()) {
      if (Math.abs(passage.ordinal() - ordinal) <= context) {
        out.println();
        render(passage, passage.ordinal() == ordinal);
      }
    }
  }

  private void heading(DocumentInfo document) {
    wrap(SourceLine.of(document, workingDirectory), List.of(), "", INDENT, palette.label());
    String url = document.metadata().value(Field.URL);
    if (url != null) {
      out.println(Printable.line(url));
    }
  }

  private void render(StoredPassage passage, boolean wanted) {
    String lines =
        passage.lineStart() == passage.lineEnd()
            ? "line " + passage.lineStart()
            : "lines " + passage.lineStart() + "-" + passage.lineEnd();
    String role = passage.role() == Role.BODY ? "" : ", " + passage.role().label();
    String label = passage.id() + ", " + lines + role;
    wrap(label, List.of(), "", "", wanted ? palette.label() : palette.source());
    wrap(passage.text(), List.of(), "", "", "");
  }

  /**
   * Writes a text in lines that fit.
   *
   * @param firstIndent what the first line begins with, style marks included
   * @param indent what the others begin with, as wide as {@code firstIndent} shows
   * @param style what sets all of it off
   */
  private void wrap(
      String text, List<Match> matches, String firstIndent, String indent, String style) {
    String shown = Printable.line(text);
    String lineIndent = firstIndent;
    for (Span line : Wrapping.lines(shown, width - TextWidth.of(indent))) {
      out.print(lineIndent);
      out.print(style);
      renderLine(shown, line, matches);
      out.println(style.isEmpty() ? "" : palette.end());
      lineIndent = indent;
    }
  }

  private void renderLine(String text, Span line, List<Match> matches) {
    int at = line.start();
    for (Match match : matches) {
      int start = Math.max(match.span().start(), line.start());
      int end = Math.min(match.span().end(), line.end());
      if (start < end) {
        out.print(text.substring(at, start));
        out.print(palette.match());
        out.print(text.substring(start, end));
        out.print(palette.end());
        at = end;
      }
    }
    out.print(text.substring(at, line.end()));
  }
}
