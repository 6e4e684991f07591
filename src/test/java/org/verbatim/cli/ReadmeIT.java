package org.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows is what comes out. To show what comes out now: {@code mvn verify
 * -Dit.test=ReadmeIT -Dverbatim.readme=write}.
 */
class ReadmeIT {
  private static final Path README = Path.of("README.md");

  @TempDir Path folder;

  @Test
  void showsWhatComesOut() throws IOException, InterruptedException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    for (String article : List.of("ambassador-response.txt", "sputnik-response.txt")) {
      Files.copy(Path.of("corpus", article), corpus.resolve(article));
    }
    Files.createDirectory(folder.resolve("target"));
    Path link = folder.resolve("target/verbatim");
    Files.createSymbolicLink(link, Path.of("target/verbatim").toAbsolutePath());
    List<Readme.Example> shown = Readme.examples(README);
    List<Readme.Example> actual = new ArrayList<>();
    for (Readme.Example example : shown) {
      actual.add(new Readme.Example(example.command(), run(example.command())));
    }
    Files.delete(link);
    if ("write".equals(System.getProperty("verbatim.readme"))) {
      Readme.write(README, actual);
    }
    assertThat(shown).hasSizeGreaterThan(5);
    assertThat(withoutTimes(actual)).isEqualTo(withoutTimes(shown));
  }

  @Test
  void namesTheTwoCommandsThatTheCiRuns() throws IOException {
    String readme = Files.readString(README);
    String ci = Files.readString(Path.of(".ci/run"));
    List<String> commands =
        List.of(
            "mvn -B verify",
            "mvn -q -DskipTests package && target/verbatim/bin/verbatim search \"security"
                + " guarantees\"");
    assertThat(commands)
        .allSatisfy(command -> {
          assertThat(readme).contains(command);
          assertThat(ci).contains(command);
        });
  }

  private List<String> run(String command) throws IOException, InterruptedException {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectError(folder.resolve("stderr").toFile());
    shell.environment().remove("VERBATIM_INDEX");
    Process process = shell.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.lines().toList();
  }

  private static List<String> withoutTimes(List<Readme.Example> examples) {
    return examples.stream()
        .flatMap(example ->
            Stream.concat(Stream.of("$ " + example.command()), example.output().stream()))
        .map(line -> line.replaceAll("in \\d+\\.\\d s$", "in 0.0 s"))
        .toList();
  }
}
