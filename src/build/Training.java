import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Runs the program over everyday queries in one JVM that records what they load; the AOT cache is
 * made from that record. Queries only, since every class in the cache costs every start: what
 * indexing and help need would make each of them 4 % slower. Runs in a folder that holds a copy of
 * the corpus and its index. Distribution puts this class into the program's jar, because a cache
 * belongs to one class path.
 */
final class Training {
  /** A command line, and the highest exit code with which it has done its part. */
  private record Command(int worst, String... words) {}

  private static final List<Command> COMMANDS =
      List.of(
          new Command(0, "search", "security", "guarantees"),
          new Command(0, "search", "\"red lines\" NATO", "--color", "always"),
          new Command(0, "search", "security", "--format", "json"),
          new Command(0, "search", "security", "--format", "jsonl", "-n", "3"),
          new Command(1, "search", "security", "--source", "sputnik", "--sort", "date"),
          new Command(1, "search", "sullivan", "--since", "2021-12", "--until", "2022-02-16"),
          new Command(1, "search", "security", "--undated", "drop", "--context", "1"),
          new Command(1, "search", "log in", "--role", "boilerplate"),
          new Command(1, "search", "guarantees", "zyzzyva"), // no passage has both words
          new Command(1, "search", "zyzzyva"),
          new Command(2, "search", "\"red lines"),
          new Command(2, "search", "--no-such-option"),
          new Command(0, "phrase", "red lines"),
          new Command(0, "phrase", "red lines", "--format", "json"),
          new Command(1, "phrase", "freedom of navigation"),
          new Command(0, "show", "sputnik-response#5"),
          new Command(0, "show", "sputnik-response"));

  private Training() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    Class<?> program = Class.forName("org.verbatim.cli.Main");
    Method run = program.getMethod("run", PrintWriter.class, PrintWriter.class, String[].class);
    for (Command command : COMMANDS) {
      StringWriter err = new StringWriter();
      Object code =
          run.invoke(
              null, new PrintWriter(Writer.nullWriter()), new PrintWriter(err), command.words());
      if ((int) code > command.worst()) {
        throw new IllegalStateException(
            "%s ended with %s: %s".formatted(List.of(command.words()), code, err));
      }
    }
    // The last one through the front door, which opens the standard streams and halts the JVM.
    program
        .getMethod("main", String[].class)
        .invoke(null, (Object) new String[] {"search", "security", "guarantees"});
  }
}
