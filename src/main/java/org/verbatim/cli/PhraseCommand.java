package org.verbatim.cli;

import java.io.IOException;
import java.util.EnumSet;
import org.verbatim.document.Role;
import org.verbatim.query.QueryParser;
import org.verbatim.query.QuerySyntaxException;
import org.verbatim.search.SearchRequest.Matching;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code verbatim phrase}: exact wording, wherever it stands. */
final class PhraseCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Models.of(
            "phrase",
            "Finds exact wording: these words, in this order, adjacent, no other form of them."
                + " Case, accents, punctuation, quotation marks and line ends don't count. Counts"
                + " every occurrence.",
            "",
            "Examples:",
            "  verbatim phrase red lines",
            "  verbatim phrase \"Russia's sovereign right to protect them\"",
            "  verbatim phrase red lines --source sputnik --context 1",
            "",
            "It looks everywhere, captions and site furniture included, and shows the role.");
    Models.addSearch(spec);
    Models.addHelp(spec);
    Models.addArguments(spec, "WORDS", "1..*", "the wording to look for");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings)
      throws IOException, MistakeException, QuerySyntaxException {
    Options options = new Options(arguments, surroundings);
    String typed = String.join(" ", options.arguments());
    return new Searching(options, surroundings)
        .run(typed, QueryParser.parsePhrase(typed), Matching.EXACT, EnumSet.allOf(Role.class));
  }
}
