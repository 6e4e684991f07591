package org.verbatim.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The whole program in a folder of its own, run as from a shell. */
final class Program {
  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private OptionalInt columns = OptionalInt.empty();

  /**
   * @param folder the working directory
   */
  Program(Path folder) throws IOException {
    this.folder = folder.toRealPath();
  }

  /** What came of a call. */
  record Outcome(int code, String out, String err) {
    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(out);
    }
  }

  /** With the two articles that the project ships as its corpus. */
  Program withShippedCorpus() throws IOException {
    Files.createDirectory(folder.resolve("corpus"));
    for (String name : new String[] {"ambassador-response.txt", "sputnik-response.txt"}) {
      Files.copy(Path.of("corpus", name), folder.resolve("corpus").resolve(name));
    }
    return this;
  }

  Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Program onTerminal(int width) {
    columns = OptionalInt.of(width);
    return this;
  }

  Program write(String file, String text) throws IOException {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  Program write(String file, byte[] bytes) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
    return this;
  }

  Path path(String file) {
    return folder.resolve(file);
  }

  Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(new PrintWriter(out), new PrintWriter(err), folder, environment, columns);
    int code = new Verbatim(surroundings).run(args);
    return new Outcome(code, out.toString(), err.toString());
  }
}
