package org.verbatim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.verbatim.document.Role;
import org.verbatim.index.IndexReport;
import org.verbatim.index.NothingToIndexException;
import org.verbatim.lucene.LuceneIndex;
import org.verbatim.output.Printable;
import org.verbatim.output.TextRenderer;
import org.verbatim.query.QueryNode;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchRequest.Matching;
import org.verbatim.search.SearchResult;
import org.verbatim.search.SearchResult.Relaxation;
import org.verbatim.search.Searcher;

/**
 * What {@code search} and {@code phrase} have in common: open the index, ask it, render, return a
 * code.
 */
final class Searching {
  private final Options options;
  private final Surroundings surroundings;

  Searching(Options options, Surroundings surroundings) {
    this.options = options;
    this.surroundings = surroundings;
  }

  /**
   * Asks the index and shows what it says.
   *
   * @param typed the query as typed
   * @param query as it was read
   * @param roles which roles count where the user doesn't say
   */
  int run(String typed, QueryNode query, Matching matching, Set<Role> roles)
      throws IOException, MistakeException {
    SearchRequest request =
        new SearchRequest(
            query,
            matching,
            options.filter(roles),
            options.sort(),
            options.limit(),
            options.context(0));
    Options.Format format = options.format();
    TextRenderer text = options.textRenderer();
    makeMissingIndex();
    long start = System.nanoTime();
    SearchResult result;
    try (Searcher searcher = LuceneIndex.openForReading(options.index())) {
      result = searcher.search(request);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    switch (format) {
      case TEXT -> text.render(result);
      case JSON -> options.jsonRenderer().render(typed, result, took);
      case JSONL -> options.jsonRenderer().renderLines(result);
    }
    say(result, request);
    return result.total() > 0 ? ExitCode.DONE : ExitCode.NOTHING;
  }

  /**
   * With no index and a corpus beside, the first query makes it; never where the user named an
   * index.
   */
  private void makeMissingIndex() throws IOException, MistakeException {
    Path index = options.index();
    Path corpus = surroundings.path(IndexCommand.DEFAULT_CORPUS);
    if (options.namesIndex() || LuceneIndex.exists(index) || !Files.isDirectory(corpus)) {
      return;
    }
    PrintWriter err = surroundings.err();
    err.println("No index yet: making one of the folder 'corpus' in 'index'.");
    err.flush();
    try {
      IndexReport report = IndexCommand.update(index, List.of(corpus), surroundings);
      err.println(IndexCommand.summary(report));
    } catch (NothingToIndexException e) {
      err.println("verbatim: " + Printable.line(String.valueOf(e.getMessage())));
    }
  }

  /** Says on stderr what a reader of the hits must know besides them. */
  private void say(SearchResult result, SearchRequest request) {
    PrintWriter err = surroundings.err();
    Relaxation relaxed = result.relaxed();
    if (relaxed != null) {
      String given =
          relaxed.required() == relaxed.contentWords()
              ? "without words such as 'the' and 'of'"
              : "with at least "
                  + relaxed.required()
                  + " of "
                  + relaxed.contentWords()
                  + " (words such as 'the' and 'of' aside)";
      err.println(
          "No passage has all " + relaxed.words() + " words; these are passages " + given + ".");
    }
    if (result.total() == 0) {
      err.println("Nothing found.");
    }
    if (request.filter().dates().restricts()
        && request.filter().dates().keepUndated()
        && result.undated() > 0) {
      String hits =
          result.undated() == 1
              ? "1 undated passage is"
              : result.undated() + " undated passages are";
      err.println(hits + " among the hits (leave out with --undated drop).");
    }
  }
}
