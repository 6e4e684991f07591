package org.verbatim.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.verbatim.lucene.LuceneIndex;
import org.verbatim.output.Printable;
import org.verbatim.output.TextRenderer;
import org.verbatim.search.Searcher;
import org.verbatim.search.StoredDocument;
import org.verbatim.search.StoredPassage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code verbatim show}: a document, or a passage with its surroundings. */
final class ShowCommand implements Command {
  private static final int DEFAULT_CONTEXT = 2;

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Models.of(
            "show",
            "Shows a document, or a passage with those around it. A document's id is its file's"
                + " name without the extension; a passage's has # and its number behind it.",
            "",
            "Examples:",
            "  verbatim show sputnik-response",
            "  verbatim show sputnik-response#12 --context 1",
            "  verbatim show sputnik-response --raw > copy.txt");
    Models.addText(spec, "N", "how many passages before and after (default: 2)", "--context");
    Models.addText(spec, "FORMAT", "text or json (default: text)", "--format");
    Models.addText(
        spec, "WHEN", "auto, always or never (default: auto; NO_COLOR is heeded)", "--color");
    spec.addOption(
        Models.flag("the whole text and nothing else, character for character", "--raw"));
    Models.addHelp(spec);
    Models.addArguments(spec, "ID", "1", "a document or a passage");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings)
      throws IOException, MistakeException {
    Options options = new Options(arguments, surroundings);
    List<String> ids = options.arguments();
    if (ids.size() != 1) {
      throw new MistakeException("show: read " + ids.size() + " ids, expected one");
    }
    Optional<Place> found;
    try (Searcher searcher = LuceneIndex.openForReading(options.index())) {
      found = find(searcher, ids.getFirst());
    }
    if (found.isEmpty()) {
      surroundings
          .err()
          .println(
              Printable.line("The index has no document or passage '" + ids.getFirst() + "'."));
      return ExitCode.NOTHING;
    }
    show(found.get(), options, surroundings);
    return ExitCode.DONE;
  }

  /**
   * What an id names.
   *
   * @param ordinal the passage's number, or 0 for the whole document
   */
  private record Place(StoredDocument document, int ordinal) {}

  private static Optional<Place> find(Searcher searcher, String id) throws IOException {
    Optional<StoredDocument> document = searcher.findDocument(id);
    int hash = id.lastIndexOf('#');
    if (document.isPresent() || hash < 0) {
      return document.map(whole -> new Place(whole, 0));
    }
    int ordinal;
    try {
      ordinal = Integer.parseInt(id.substring(hash + 1));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    return searcher
        .findDocument(id.substring(0, hash))
        .filter(part -> ordinal >= 1 && ordinal <= part.passages().size())
        .map(part -> new Place(part, ordinal));
  }

  private static void show(Place place, Options options, Surroundings surroundings)
      throws IOException, MistakeException {
    StoredDocument document = place.document();
    int context = options.context(DEFAULT_CONTEXT);
    if (options.has("--raw")) {
      String text =
          place.ordinal() == 0
              ? document.text()
              : document.passages().get(place.ordinal() - 1).text();
      boolean toTerminal = surroundings.columns().isPresent();
      surroundings.out().print(toTerminal ? Printable.lines(text) : text);
      return;
    }
    switch (options.format()) {
      case TEXT -> {
        TextRenderer text = options.textRenderer();
        if (place.ordinal() == 0) {
          text.render(document);
        } else {
          text.render(document, place.ordinal(), context);
        }
      }
      case JSON -> options.jsonRenderer().render(document, passages(place, context));
      case JSONL -> throw new MistakeException("--format: read 'jsonl', expected text or json");
    }
  }

  private static List<StoredPassage> passages(Place place, int context) {
    List<StoredPassage> all = place.document().passages();
    if (place.ordinal() == 0) {
      return all;
    }
    int from = Math.max(0, place.ordinal() - 1 - context);
    int to = (int) Math.min(all.size(), (long) place.ordinal() + context);
    return all.subList(from, to);
  }
}
