package org.verbatim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.verbatim.index.IndexReport;
import org.verbatim.index.IndexUnavailableException;
import org.verbatim.index.Indexer;
import org.verbatim.index.NothingToIndexException;
import org.verbatim.index.PassageWriter;
import org.verbatim.lucene.LuceneIndex;
import org.verbatim.output.Printable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code verbatim index}: makes or updates the index. */
final class IndexCommand implements Command {
  /** Where the corpus is unless the user says so. */
  static final String DEFAULT_CORPUS = "corpus";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Models.of(
            "index",
            "Makes the index, or brings it up to date: only what changed is read again, what"
                + " vanished is removed.",
            "",
            "Examples:",
            "  verbatim index                       the folder 'corpus'",
            "  verbatim index speeches press        two folders",
            "  verbatim index speeches --index speeches-index",
            "",
            "Hidden files (a leading dot) are left out, symbolic links are not followed. Reads"
                + " plain text in UTF-8 (.txt). A file that can't be read is named with the reason,"
                + " and the exit code is 4.");
    spec.addOption(
        Models.flag("take these paths out of the index instead, there or not", "--forget"));
    Models.addHelp(spec);
    Models.addArguments(spec, "PATH", "0..*", "files and folders (default: corpus)");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings)
      throws IOException, MistakeException {
    Options options = new Options(arguments, surroundings);
    List<String> typed = options.arguments();
    List<Path> roots =
        (typed.isEmpty() ? List.of(DEFAULT_CORPUS) : typed)
            .stream().map(surroundings::path).toList();
    Path index = options.index();
    if (options.has("--forget")) {
      return forget(index, roots, surroundings);
    }
    for (Path root : roots) {
      check(root, index);
    }
    try {
      IndexReport report = update(index, roots, surroundings);
      surroundings.out().println(summary(report));
      return report.skipped().isEmpty() ? ExitCode.DONE : ExitCode.SKIPPED;
    } catch (NothingToIndexException e) {
      surroundings.err().println("verbatim: " + Printable.line(String.valueOf(e.getMessage())));
      surroundings
          .err()
          .println(
              "The index was left as it was. To take out what it holds of there: verbatim index"
                  + " --forget PATH");
      return ExitCode.NOTHING;
    }
  }

  private static void check(Path root, Path index) throws IOException, MistakeException {
    boolean both = Files.exists(root) && Files.exists(index);
    if (both && Files.isSameFile(root, index)) {
      throw new MistakeException(
          "the index can't be in the corpus itself: " + root + "; name another folder by --index");
    }
    if (!Files.exists(root)) {
      throw new MistakeException(
          "there is no file or folder "
              + root
              + "; name the corpus: verbatim index PATH, or take it out: verbatim index --forget"
              + " PATH");
    }
  }

  private static int forget(Path index, List<Path> paths, Surroundings surroundings)
      throws IOException {
    if (!LuceneIndex.exists(index)) {
      throw new IndexUnavailableException("there is no index in " + index + " to forget anything");
    }
    int forgotten;
    try (PassageWriter writer = LuceneIndex.openForWriting(index)) {
      forgotten = new Indexer(writer, index).forget(paths);
    }
    surroundings.out().println(forgotten + " removed");
    return forgotten > 0 ? ExitCode.DONE : ExitCode.NOTHING;
  }

  /** Updates the index and names each skipped file on stderr. */
  static IndexReport update(Path index, List<Path> roots, Surroundings surroundings)
      throws IOException, NothingToIndexException {
    IndexReport report;
    try (PassageWriter writer = LuceneIndex.openForWriting(index)) {
      report = new Indexer(writer, index).update(roots);
    }
    for (IndexReport.Skipped skipped : report.skipped()) {
      String path = surroundings.shown(skipped.path());
      surroundings.err().println(Printable.line("skipped " + path + ": " + skipped.reason()));
    }
    return report;
  }

  /** {@code 12 added, 3 changed, 10,938 unchanged, 1 removed, 2 skipped in 2.1 s}. */
  static String summary(IndexReport report) {
    Duration took = report.took();
    return String.format(
        Locale.ROOT,
        "%,d added, %,d changed, %,d unchanged, %,d removed, %,d skipped in %.1f s",
        report.added(),
        report.changed(),
        report.unchanged(),
        report.removed(),
        report.skipped().size(),
        took.toMillis() / 1000.0);
  }
}
