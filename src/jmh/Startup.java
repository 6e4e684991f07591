import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures a cold start: {@code java src/jmh/Startup.java [ROUNDS]} in the project's folder after
 * {@code mvn package}. Any Java from 17 on runs it. The commands take turns within a round, so that
 * whatever else the machine does falls on all of them alike.
 */
final class Startup {
  private static final String HOME = "target/verbatim";
  private static final String LAUNCHER = HOME + "/bin/verbatim";
  private static final String INDEX = "target/startup-index";

  private Startup() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("java -version", List.of(HOME + "/runtime/bin/java", "-version"));
    commands.put("search", List.of(LAUNCHER, "search", "security guarantees", "--index", INDEX));
    commands.put("phrase", List.of(LAUNCHER, "phrase", "red lines", "--index", INDEX));

    milliseconds(List.of(LAUNCHER, "index", "corpus", "--index", INDEX));
    for (List<String> command : commands.values()) {
      milliseconds(command); // from here on the files are in the page cache
    }

    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        times
            .computeIfAbsent(command.getKey(), name -> new ArrayList<>())
            .add(milliseconds(command.getValue()));
      }
    }

    double yardstick = median(times.values().iterator().next());
    System.out.printf("%d rounds      median ms     min     max   ratio%n", rounds);
    times.forEach((name, all) ->
        System.out.printf(
            "%-15s %8.1f %7.1f %7.1f %7.2f%n",
            name,
            median(all),
            Collections.min(all),
            Collections.max(all),
            median(all) / yardstick));
  }

  private static double milliseconds(List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int code = process.start().waitFor();
    double taken = (System.nanoTime() - start) / 1e6;
    if (code != 0) {
      throw new IllegalStateException(
          Path.of("").toAbsolutePath() + ": " + command + " ended with " + code);
    }
    return taken;
  }

  private static double median(List<Double> all) {
    List<Double> sorted = all.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
