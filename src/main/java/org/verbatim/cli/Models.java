package org.verbatim.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Declares the options and arguments that commands share; {@link Options} reads their values. */
final class Models {
  private Models() {}

  /** A model with what every command has. */
  static CommandSpec of(String name, String description, String... footer) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .description(description, "")
        .footer(footer)
        .optionListHeading("%nOptions:%n");
    spec.usageMessage().abbreviateSynopsis(true).sortOptions(false);
    addText(spec, "DIR", "the index (default: $VERBATIM_INDEX, else 'index')", "--index");
    return spec;
  }

  static void addHelp(CommandSpec spec) {
    spec.addOption(flag("stack traces and what the program does, on stderr", "-v", "--verbose"));
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("this help").build());
  }

  /** Adds what all commands have that look for passages. */
  static void addSearch(CommandSpec spec) {
    addText(spec, "N", "how many hits are shown at most (default: 10)", "-n");
    addText(
        spec,
        "FORMAT",
        "text, json (one object) or jsonl (one hit a line) (default: text)",
        "--format");
    addList(
        spec,
        "NAME",
        "only sources whose publisher, document id or file name has these words; repeat it for"
            + " several",
        "--source");
    addList(
        spec,
        "ROLE",
        "only passages of these roles: headline, heading, body, caption, byline, boilerplate, or"
            + " all",
        "--role");
    addText(
        spec,
        "DATE",
        "only from this day, month or year on (2022-02-17, 2022-02, 2022)",
        "--since");
    addText(spec, "DATE", "only up to this day, month or year, included", "--until");
    addText(
        spec, "keep|drop", "what to do with documents without a date (default: keep)", "--undated");
    addText(spec, "ORDER", "relevance, date, date-desc or source (default: relevance)", "--sort");
    addText(spec, "N", "show N passages before and after each hit (default: 0)", "--context");
    addText(spec, "WHEN", "auto, always or never (default: auto; NO_COLOR is heeded)", "--color");
  }

  static void addText(CommandSpec spec, String label, String description, String name) {
    spec.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .type(String.class)
            .description(description)
            .build());
  }

  private static void addList(CommandSpec spec, String label, String description, String name) {
    spec.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(description)
            .build());
  }

  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names).type(boolean.class).description(description).build();
  }

  static void addArguments(CommandSpec spec, String label, String arity, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .index("0..*")
            .arity(arity)
            .required(!arity.startsWith("0"))
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(description)
            .build());
  }
}
