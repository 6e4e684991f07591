package org.verbatim.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.verbatim.document.Role;
import org.verbatim.index.IndexReport;
import org.verbatim.index.Indexer;
import org.verbatim.index.NothingToIndexException;
import org.verbatim.index.PassageWriter;
import org.verbatim.query.QueryNode;
import org.verbatim.query.QueryParser;
import org.verbatim.query.QuerySyntaxException;
import org.verbatim.search.Filter;
import org.verbatim.search.Filter.DateRange;
import org.verbatim.search.SearchRequest;
import org.verbatim.search.SearchRequest.Matching;
import org.verbatim.search.SearchResult;
import org.verbatim.search.Searcher;
import org.verbatim.search.SortOrder;

/** Real files in a folder and a real index of them. */
final class Corpus {
  private final Path files;
  private final Path index;

  /**
   * @param folder an empty one, for both
   */
  Corpus(Path folder) throws IOException {
    files = Files.createDirectories(folder.resolve("corpus"));
    index = folder.resolve("index");
  }

  Path index() {
    return index;
  }

  Path file(String name) {
    return files.resolve(name);
  }

  Corpus write(String name, String text) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.writeString(file(name), text);
    return this;
  }

  IndexReport update() throws IOException, NothingToIndexException {
    return update(files);
  }

  IndexReport update(Path root) throws IOException, NothingToIndexException {
    try (PassageWriter writer = LuceneIndex.openForWriting(index)) {
      return new Indexer(writer, index).update(List.of(root));
    }
  }

  Searcher open() throws IOException {
    return LuceneIndex.openForReading(index);
  }

  static SearchRequest request(QueryNode query, Matching matching, Role... roles) {
    Filter filter =
        new Filter(
            roles.length == 0 ? EnumSet.allOf(Role.class) : Set.of(roles),
            List.of(),
            DateRange.all());
    return new SearchRequest(query, matching, filter, SortOrder.RELEVANCE, 1_000, 0);
  }

  SearchResult phrase(String wording) throws IOException, QuerySyntaxException {
    try (Searcher searcher = open()) {
      return searcher.search(request(QueryParser.parsePhrase(wording), Matching.EXACT));
    }
  }

  SearchResult search(String query) throws IOException, QuerySyntaxException {
    try (Searcher searcher = open()) {
      return searcher.search(request(QueryParser.parse(query), Matching.ALL_WORDS));
    }
  }
}
