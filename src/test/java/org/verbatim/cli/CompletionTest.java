package org.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completions of the three shells know every command and every option. */
class CompletionTest {
  @ParameterizedTest
  @CsvSource({"verbatim.bash, --", "_verbatim, --", "verbatim.fish, '-l '"})
  void knowsEveryCommandAndOption(String file, String mark) throws IOException {
    String completion = Files.readString(Path.of("src/main/completion", file));
    for (CommandSpec command :
        Commands.root().subcommands().values().stream()
            .map(line -> line.getCommandSpec())
            .toList()) {
      assertThat(completion).contains(command.name());
      for (OptionSpec option : command.options()) {
        String name = option.longestName();
        String written = name.startsWith("--") ? mark + name.substring(2) : name.substring(1);
        assertThat(completion).as(command.name() + " " + name).contains(written);
      }
    }
  }
}
