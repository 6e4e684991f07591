package org.verbatim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verbatim.document.PartialDate;
import org.verbatim.document.Role;
import org.verbatim.output.Palette;
import org.verbatim.search.Filter;
import org.verbatim.search.Filter.DateRange;
import org.verbatim.search.SortOrder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options that commands share: how they are declared, and their values as the rest of the
 * program wants them.
 */
final class Options {
  private static final String DEFAULT_INDEX = "index";
  private static final int DEFAULT_LIMIT = 10;
  private static final int WIDTH_WITHOUT_TERMINAL = 80;

  /** The formats of {@code --format}. */
  enum Format {
    TEXT,
    JSON,
    JSONL
  }

  private enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  private enum Undated {
    KEEP,
    DROP
  }

  private final ParseResult arguments;
  private final Surroundings surroundings;

  Options(ParseResult arguments, Surroundings surroundings) {
    this.arguments = arguments;
    this.surroundings = surroundings;
  }

  /** A model with what every command has. */
  static CommandSpec spec(String name, String description, String... footer) {
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

  List<String> arguments() {
    return arguments.matchedPositionalValue(0, List.of());
  }

  boolean has(String flag) {
    return arguments.hasMatchedOption(flag);
  }

  /** Whether the user named an index, in the call or in the environment. */
  boolean namesIndex() {
    return text("--index") != null || indexOfEnvironment() != null;
  }

  Path index() throws MistakeException {
    String typed = text("--index");
    String environment = indexOfEnvironment();
    String name = typed != null ? typed : environment != null ? environment : DEFAULT_INDEX;
    if (name.isEmpty()) {
      throw new MistakeException("--index: read nothing, expected a folder");
    }
    return surroundings.path(name);
  }

  private @Nullable String indexOfEnvironment() {
    String value = surroundings.environment().get("VERBATIM_INDEX");
    return value == null || value.isEmpty() ? null : value;
  }

  Format format() throws MistakeException {
    return choice("--format", Format.class, Format.TEXT);
  }

  SortOrder sort() throws MistakeException {
    return choice("--sort", SortOrder.class, SortOrder.RELEVANCE);
  }

  int limit() throws MistakeException {
    return number("-n", DEFAULT_LIMIT);
  }

  /**
   * How many passages around a hit are wanted.
   *
   * @param otherwise where the user doesn't say
   */
  int context(int otherwise) throws MistakeException {
    return number("--context", otherwise);
  }

  /**
   * Which passages count.
   *
   * @param roles where the user doesn't say
   */
  Filter filter(Set<Role> roles) throws MistakeException {
    boolean keepUndated = choice("--undated", Undated.class, Undated.KEEP) == Undated.KEEP;
    DateRange dates = new DateRange(date("--since"), date("--until"), keepUndated);
    if (dates.isEmpty()) {
      throw new MistakeException("--since is later than --until: no date is in between");
    }
    List<String> sources = arguments.matchedOptionValue("--source", List.of());
    for (String source : sources) {
      if (source.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw new MistakeException(
            "--source: read '" + source + "', expected a word of a source's name");
      }
    }
    return new Filter(roles(roles), sources, dates);
  }

  private Set<Role> roles(Set<Role> otherwise) throws MistakeException {
    List<String> typed = arguments.matchedOptionValue("--role", List.of());
    if (typed.isEmpty()) {
      return otherwise;
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String names : typed) {
      for (String name : names.split(",", -1)) {
        if (name.equals("all")) {
          return EnumSet.allOf(Role.class);
        }
        roles.add(constant("--role", name, Role.class, "all"));
      }
    }
    return roles;
  }

  private Optional<PartialDate> date(String option) throws MistakeException {
    String typed = text(option);
    if (typed == null) {
      return Optional.empty();
    }
    Optional<PartialDate> date = PartialDate.parse(typed);
    if (date.isEmpty()) {
      throw new MistakeException(
          option
              + ": read '"
              + typed
              + "', expected a day, month or year such as 2022-02-17, 2022-02 or 2022");
    }
    return date;
  }

  private int number(String option, int otherwise) throws MistakeException {
    String typed = text(option);
    if (typed == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(typed);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, as for a negative number
    }
    throw new MistakeException(
        option + ": read '" + typed + "', expected a whole number from 0 to " + Integer.MAX_VALUE);
  }

  private <E extends Enum<E>> E choice(String option, Class<E> choices, E otherwise)
      throws MistakeException {
    String typed = text(option);
    return typed == null ? otherwise : constant(option, typed, choices, "");
  }

  /**
   * The choice that was typed.
   *
   * @param besides what may be typed besides and is none of the choices; may be empty
   */
  private static <E extends Enum<E>> E constant(
      String option, String typed, Class<E> choices, String besides) throws MistakeException {
    List<String> names = new ArrayList<>();
    for (E choice : choices.getEnumConstants()) {
      String name = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(typed)) {
        return choice;
      }
      names.add(name);
    }
    if (!besides.isEmpty()) {
      names.add(besides);
    }
    String nearest = Suggestion.nearest(typed, names);
    String hint = nearest == null ? "" : "; did you mean '" + nearest + "'?";
    throw new MistakeException(
        option + ": read '" + typed + "', expected " + String.join(", ", names) + hint);
  }

  private @Nullable String text(String option) {
    return arguments.matchedOptionValue(option, null);
  }

  int width() {
    return surroundings.columns().orElse(WIDTH_WITHOUT_TERMINAL);
  }

  Palette palette() throws MistakeException {
    boolean colored =
        switch (choice("--color", Color.class, Color.AUTO)) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              surroundings.columns().isPresent()
                  && surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty()
                  && !surroundings.environment().getOrDefault("TERM", "").equals("dumb");
        };
    return colored ? Palette.ANSI : Palette.NONE;
  }
}
