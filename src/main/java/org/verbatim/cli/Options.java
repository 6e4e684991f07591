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
import org.verbatim.output.JsonRenderer;
import org.verbatim.output.Palette;
import org.verbatim.output.TextRenderer;
import org.verbatim.search.Filter;
import org.verbatim.search.Filter.DateRange;
import org.verbatim.search.SortOrder;
import picocli.CommandLine.ParseResult;

/** The values of a call's options, as the rest of the program wants them. */
final class Options {
  private static final String DEFAULT_INDEX = "index";
  private static final int DEFAULT_LIMIT = 10;

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

  TextRenderer textRenderer() throws MistakeException {
    return new TextRenderer(
        surroundings.out(),
        surroundings.columns().orElse(Surroundings.WIDTH_WITHOUT_TERMINAL),
        palette(),
        surroundings.workingDirectory());
  }

  JsonRenderer jsonRenderer() {
    return new JsonRenderer(surroundings.out(), surroundings.workingDirectory());
  }

  private Palette palette() throws MistakeException {
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
