package org.verbatim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The examples of a Markdown page: each command in a {@code console} block, and what is shown below
 * it.
 */
final class Readme {
  private static final String PROMPT = "$ ";

  private Readme() {}

  /**
   * A command and its output.
   *
   * @param output the lines shown, empty where none are
   */
  record Example(String command, List<String> output) {}

  static List<Example> examples(Path page) throws IOException {
    List<Example> examples = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith(PROMPT)) {
        examples.add(new Example(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (inside) {
        examples.getLast().output().add(line);
      }
    }
    return examples;
  }

  /** The page with the output of each example replaced. */
  static void write(Path page, List<Example> actual) throws IOException {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    int next = 0;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      }
      if (inside && line.startsWith(PROMPT)) {
        lines.add(line);
        lines.addAll(actual.get(next++).output());
      } else if (!inside || line.startsWith("```")) {
        lines.add(line);
      }
    }
    Files.write(page, lines);
  }
}
