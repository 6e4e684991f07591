package org.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.cli.Program.Outcome;

/**
 * Mistakes in a call are exit 2, with what was read and what was expected, and nothing on stdout.
 */
class MistakesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          serach peace                       | did you mean 'search'
          frobnicate                         | expected one of index, search, phrase, show
          --index here search peace          | expected a command first
          search                             | WORDS
          search !!!                         | read only punctuation
          search peace -n many               | -n: read 'many', expected a whole number
          search peace -n -3                 | expected a whole number
          search peace --format xml          | expected text, json, jsonl
          search peace --format jsn          | did you mean 'json'?
          search peace --role footnote       | --role: read 'footnote', expected headline
          search peace --since 17.02.2022    | --since: read '17.02.2022', expected a day, month or year
          search peace --until 2022-02-30    | --until: read '2022-02-30'
          search peace --undated maybe       | expected keep, drop
          search peace --sort age            | expected relevance, date, date-desc, source
          search peace --fromat json         | (did you mean '--format'?)
          search -war                        | there is no option '-war'
          show -x                            | there is no option '-x'
          search caf\uFFFD                    | which is not UTF-8
          search peace -war                  | there is no option '-war'
          search 5" gun                      | closes a phrase that was never opened
          search peace --index=              | expected a folder
          search a --since 2023 --until 2022 | --since is later than --until
          search peace --source !            | --source: read '!'
          search peace --context             | --context
          phrase ...                         | read only punctuation
          show                               | ID
          show a b                           | expected one
          show a --format jsonl              | expected text or json
          index nowhere                      | there is no file or folder
          """)
  void saysWhatWasReadAndExpected(String call, String expected) throws IOException {
    Program program = new Program(folder).write("corpus/a.txt", "Peace is a word.");
    program.run("index");
    Outcome outcome = program.run(call.split(" "));
    assertThat(outcome.err()).contains(expected);
    assertThat(outcome.code()).isEqualTo(ExitCode.MISTAKE);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void anEmptyQueryIsAMistake() throws IOException {
    Outcome outcome = new Program(folder).run("search", "");
    assertThat(outcome.code()).isEqualTo(ExitCode.MISTAKE);
    assertThat(outcome.err()).contains("read nothing");
  }

  @Test
  void noCommandShowsTheHelpAsAMistake() throws IOException {
    Outcome outcome = new Program(folder).run();
    assertThat(outcome.code()).isEqualTo(ExitCode.MISTAKE);
    assertThat(outcome.err()).contains("verbatim COMMAND", "Examples:");
  }

  @ParameterizedTest
  @CsvSource({
    "--help",
    "search --help",
    "phrase --help",
    "show --help",
    "index --help",
    "help search"
  })
  void helpTeachesByExampleWithin80Columns(String call) throws IOException {
    Outcome outcome = new Program(folder).run(call.split(" "));
    assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
    assertThat(outcome.out()).contains("Examples:", "  verbatim ");
    assertThat(outcome.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }
}
