package org.verbatim.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The commands by name. */
final class Commands {
  static final List<String> NAMES = List.of("index", "search", "phrase", "show");

  private Commands() {}

  /** The command of that name, or null where there is none. */
  static @Nullable Command find(String name) {
    return switch (name) {
      case "index" -> new IndexCommand();
      case "search" -> new SearchCommand();
      case "phrase" -> new PhraseCommand();
      case "show" -> new ShowCommand();
      default -> null;
    };
  }

  /** The command whose name is nearest to what was typed, or null where none is near. */
  static @Nullable String findNearest(String typed) {
    return Suggestion.nearest(typed, NAMES);
  }

  /** The program's own model, for its help: all commands below it. */
  static CommandSpec root() {
    CommandSpec root = CommandSpec.create().name("verbatim");
    root.usageMessage()
        .customSynopsis(
            "verbatim COMMAND [OPTIONS] ARGS", "verbatim COMMAND --help", "verbatim --version")
        .description(
            "Finds who said exactly what, when, and in which source: a full-text search engine for"
                + " diplomatic statements. It cuts articles, speeches and press releases into"
                + " passages; every hit comes with its source.",
            "")
        .commandListHeading("Commands:%n")
        .footer(
            "",
            "Examples:",
            "  verbatim search security guarantees     passages with these words, best first",
            "  verbatim search '\"red lines\" NATO'      a quoted phrase stands as typed",
            "  verbatim phrase red lines               exact wording, with exact counts",
            "  verbatim show sputnik-response#12       a passage with what stands around it",
            "  verbatim index speeches                 index a folder of your own",
            "",
            "Exit codes: 0 found or done, 1 nothing found, 2 a mistake in the call or the query, 3"
                + " no usable index, 4 done but some files were skipped, 70 a fault of the"
                + " program.");
    for (String name : NAMES) {
      Command command = find(name);
      if (command != null) {
        root.addSubcommand(name, command.spec());
      }
    }
    return root;
  }
}
