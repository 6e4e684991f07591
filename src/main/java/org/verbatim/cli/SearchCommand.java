package org.verbatim.cli;

import java.io.IOException;
import org.verbatim.query.QueryParser;
import org.verbatim.query.QuerySyntaxException;
import org.verbatim.search.Filter;
import org.verbatim.search.SearchRequest.Matching;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code verbatim search}: ranked passages. */
final class SearchCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Models.of(
            "search",
            "Finds passages with all these words, in any form and spelling, best first. Words in"
                + " double quotation marks stand exactly as typed. Where no passage has all the"
                + " words, it settles for fewer and says so.",
            "",
            "Examples:",
            "  verbatim search security guarantees",
            "  verbatim search '\"red lines\" sovereign right' --since 2022-02",
            "  verbatim search organization --format json -n 3",
            "",
            "Site furniture and picture captions are left out; --role all has them too.");
    Models.addSearch(spec);
    spec.addOption(Models.flag("rank by any of the words instead of wanting all", "--any"));
    Models.addHelp(spec);
    Models.addArguments(spec, "WORDS", "1..*", "what to look for");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings)
      throws IOException, MistakeException, QuerySyntaxException {
    Options options = new Options(arguments, surroundings);
    String typed = String.join(" ", options.arguments());
    Matching matching = options.has("--any") ? Matching.ANY_WORD : Matching.ALL_WORDS;
    return new Searching(options, surroundings)
        .run(typed, QueryParser.parse(typed), matching, Filter.text());
  }
}
