package org.verbatim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.verbatim.index.FileFault;
import org.verbatim.index.IndexUnavailableException;
import org.verbatim.output.Carets;
import org.verbatim.output.Printable;
import org.verbatim.output.Wrapping;
import org.verbatim.query.QuerySyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program: finds the command, hands it its arguments, and puts whatever went wrong into words
 * and a code.
 */
final class Verbatim {
  private static final String VERSION = "verbatim 0.1.0";

  /** What Java makes of an argument's bytes that are no UTF-8. */
  private static final char UNREADABLE = '\uFFFD';

  private static final String QUERY_INDENT = "  ";

  private final Surroundings surroundings;

  Verbatim(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs one call; returns its exit code. Nothing is thrown, whatever happens. */
  int run(String... args) {
    try {
      return dispatch(args);
    } finally {
      surroundings.out().flush();
      surroundings.err().flush();
    }
  }

  private int dispatch(String[] args) {
    for (String arg : args) {
      if (arg.indexOf(UNREADABLE) >= 0) {
        return mistake("read '" + arg + "', which is not UTF-8; expected UTF-8", null);
      }
    }
    if (args.length == 0) {
      surroundings.err().print(help(Commands.root()));
      return ExitCode.MISTAKE;
    }
    return switch (args[0]) {
      case "--help", "-h", "help" -> help(args);
      case "--version", "-V" -> {
        surroundings.out().println(VERSION);
        yield ExitCode.DONE;
      }
      default -> {
        Command command = Commands.find(args[0]);
        yield command == null
            ? mistake(unknownCommand(args[0]), null)
            : run(command, Arrays.copyOfRange(args, 1, args.length));
      }
    };
  }

  private int help(String[] args) {
    Command command = args.length > 1 ? Commands.find(args[1]) : null;
    if (args.length > 1 && command == null) {
      return mistake(unknownCommand(args[1]), null);
    }
    surroundings.out().print(help(command == null ? Commands.root() : qualified(command.spec())));
    return ExitCode.DONE;
  }

  private static CommandSpec qualified(CommandSpec spec) {
    return spec.name("verbatim " + spec.name());
  }

  private static String help(CommandSpec spec) {
    spec.usageMessage().width(Surroundings.WIDTH_WITHOUT_TERMINAL);
    return new CommandLine(spec).getUsageMessage(CommandLine.Help.Ansi.OFF);
  }

  private static String unknownCommand(String typed) {
    if (typed.startsWith("-")) {
      return "read the option '"
          + typed
          + "', expected a command first: "
          + String.join(", ", Commands.NAMES);
    }
    String nearest = Commands.findNearest(typed);
    String hint = nearest == null ? "" : "; did you mean '" + nearest + "'?";
    return "there is no command '"
        + typed
        + "', expected one of "
        + String.join(", ", Commands.NAMES)
        + hint;
  }

  private int run(Command command, String[] args) {
    CommandSpec spec = qualified(command.spec());
    boolean verbose = false;
    try {
      ParseResult arguments =
          new CommandLine(spec).setPosixClusteredShortOptionsAllowed(false).parseArgs(args);
      if (arguments.isUsageHelpRequested()) {
        surroundings.out().print(help(spec));
        return ExitCode.DONE;
      }
      verbose = arguments.hasMatchedOption("--verbose");
      if (verbose) {
        logEverything();
      }
      return command.run(arguments, surroundings);
    } catch (UnmatchedArgumentException e) {
      return mistake(unmatched(e.getUnmatched().getFirst(), spec), spec);
    } catch (MissingParameterException e) {
      String unknown = findUnknownOption(args, spec);
      String message = String.valueOf(e.getMessage());
      return mistake(unknown == null ? message : unmatched(unknown, spec), spec);
    } catch (ParameterException e) {
      return mistake(String.valueOf(e.getMessage()), spec);
    } catch (MistakeException e) {
      return mistake(String.valueOf(e.getMessage()), spec);
    } catch (QuerySyntaxException e) {
      return mistake(e);
    } catch (IndexUnavailableException e) {
      return failed(e, String.valueOf(e.getMessage()), ExitCode.NO_INDEX, verbose);
    } catch (IOException e) {
      String message = "a file can't be read or written: " + FileFault.describeWithPath(e);
      return failed(e, message, ExitCode.NO_INDEX, verbose);
    } catch (OutOfMemoryError e) {
      return failed(
          e, "memory ran out; give it more: VERBATIM_JAVA_OPTS=-Xmx4g", ExitCode.FAULT, verbose);
    } catch (Exception | Error e) {
      return failed(e, "this is a fault of the program: " + e, ExitCode.FAULT, verbose);
    }
  }

  /** What looks like an option and is none, so that it was not taken for a word either. */
  private static @Nullable String findUnknownOption(String[] args, CommandSpec spec) {
    for (String arg : args) {
      if (arg.equals("--")) {
        return null;
      }
      int equals = arg.indexOf('=');
      String name = equals < 0 ? arg : arg.substring(0, equals);
      if (name.startsWith("-") && spec.findOption(name) == null) {
        return arg;
      }
    }
    return null;
  }

  private static String unmatched(String typed, CommandSpec spec) {
    if (!typed.startsWith("-")) {
      return "read '" + typed + "', expected no more arguments";
    }
    List<String> names =
        spec.options().stream().flatMap(option -> Arrays.stream(option.names())).toList();
    String name = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
    String nearest = Suggestion.nearest(name, names);
    String hint = nearest == null ? "" : " (did you mean '" + nearest + "'?)";
    return "there is no option '"
        + typed
        + "'"
        + hint
        + ". Words that begin with a hyphen come after --";
  }

  private int mistake(String message, @Nullable CommandSpec spec) {
    PrintWriter err = surroundings.err();
    err.println(said("verbatim: " + message));
    err.println("See: " + (spec == null ? "verbatim" : spec.name()) + " --help");
    return ExitCode.MISTAKE;
  }

  /** Shows the query and, below the place, a caret. */
  private int mistake(QuerySyntaxException e) {
    PrintWriter err = surroundings.err();
    Carets carets = Carets.at(e.query(), e.span(), width() - QUERY_INDENT.length());
    err.println(said("verbatim: " + e.getMessage()));
    err.println(QUERY_INDENT + carets.line());
    err.println(QUERY_INDENT + carets.below());
    err.println(said(e.advice()));
    return ExitCode.MISTAKE;
  }

  private int failed(Throwable e, String message, int code, boolean verbose) {
    PrintWriter err = surroundings.err();
    err.println(said("verbatim: " + message));
    if (verbose) {
      e.printStackTrace(err);
    }
    return code;
  }

  /** A message: in lines that fit where people read it on a terminal, on one line for scripts. */
  private String said(String message) {
    OptionalInt columns = surroundings.columns();
    return columns.isPresent()
        ? Wrapping.message(message, columns.getAsInt())
        : Printable.line(message);
  }

  private int width() {
    return surroundings.columns().orElse(Surroundings.WIDTH_WITHOUT_TERMINAL);
  }

  private static void logEverything() {
    Logger root = Logger.getLogger("org.verbatim");
    root.setLevel(Level.ALL);
    ConsoleHandler handler = new ConsoleHandler();
    handler.setLevel(Level.ALL);
    root.addHandler(handler);
    root.setUseParentHandlers(false);
  }
}
