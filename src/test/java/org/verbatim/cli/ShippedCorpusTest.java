package org.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.cli.Program.Outcome;

/** The main job on the two articles that the project ships. */
class ShippedCorpusTest {
  private static final String SPUTNIK = "sputnik-response";
  private static final String AMBASSADOR = "ambassador-response";

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void ship() throws IOException {
    program = new Program(folder).withShippedCorpus();
  }

  private static List<String> documents(JsonNode result) {
    List<String> ids = new ArrayList<>();
    result.get("hits").forEach(hit -> ids.add(hit.at("/document/id").asText()));
    return ids.stream().distinct().sorted().toList();
  }

  private static List<String> marked(JsonNode hit) {
    String text = hit.get("text").asText();
    List<String> marked = new ArrayList<>();
    for (JsonNode match : hit.get("matches")) {
      int start = text.offsetByCodePoints(0, match.get("start").asInt());
      int end = text.offsetByCodePoints(0, match.get("end").asInt());
      marked.add(text.substring(start, end));
    }
    return marked;
  }

  @Test
  void theFirstSearchMakesTheIndexAndSaysSo() {
    Outcome first = program.run("search", "security guarantees");
    assertThat(first.code()).isEqualTo(ExitCode.DONE);
    assertThat(first.err()).contains("No index yet").contains("2 added");
    assertThat(first.out())
        .contains("corpus/sputnik-response.txt:38", "corpus/ambassador-response.txt:7");
    assertThat(program.run("search", "security guarantees").err()).isEmpty();
  }

  @Test
  void searchMarksWordsThatStandTogetherAsOne() throws IOException {
    JsonNode result = program.run("search", "security guarantees", "--format", "json").json();
    assertThat(documents(result)).containsExactly(AMBASSADOR, SPUTNIK);
    for (JsonNode hit : result.get("hits")) {
      if (hit.get("id").asText().equals(SPUTNIK + "#24")) {
        assertThat(marked(hit)).containsExactly("security guarantees", "security");
      }
    }
  }

  @Test
  void phraseMarksTheWholePhrase() throws IOException {
    JsonNode result = program.run("phrase", "red lines", "--format", "json").json();
    assertThat(documents(result)).containsExactly(AMBASSADOR, SPUTNIK);
    assertThat(result.get("occurrences").asInt()).isEqualTo(2);
    assertThat(result.get("documents").asInt()).isEqualTo(2);
    for (JsonNode hit : result.get("hits")) {
      assertThat(marked(hit)).containsExactly("red lines");
    }
    assertThat(program.run("phrase", "red lines").out())
        .contains("corpus/sputnik-response.txt:12", "corpus/ambassador-response.txt:7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thinking about stable and equal conditions of security",
        "call for thinking about stable and equal conditions of security",
        "call for ‘thinking about stable and equal conditions of security",
        "call for 'thinking about stable and equal conditions of security",
        "call for “thinking about stable and equal conditions of security",
        "call for \"thinking about stable and equal conditions of security\"",
        "CALL FOR thinking -- about\nstable and equal conditions of security!"
      })
  void marksBetweenTheWordsOfAPhraseDoNotCount(String typed) throws IOException {
    JsonNode result = program.run("phrase", typed, "--format", "json").json();
    assertThat(result.get("occurrences").asInt()).isEqualTo(2);
    assertThat(documents(result)).containsExactly(AMBASSADOR, SPUTNIK);
  }

  @Test
  void phraseKeepsToTheSpellingAndSearchDoesNot() throws IOException {
    JsonNode exact = program.run("phrase", "organization for security", "--format", "json").json();
    assertThat(documents(exact)).containsExactly(AMBASSADOR);

    JsonNode any = program.run("search", "organization", "--format", "json").json();
    assertThat(documents(any)).containsExactly(AMBASSADOR, SPUTNIK);
    for (JsonNode hit : any.get("hits")) {
      boolean needed = hit.at("/document/id").asText().equals(SPUTNIK);
      assertThat(hit.get("variants")).hasSize(needed ? 1 : 0);
      if (needed) {
        assertThat(hit.at("/variants/0/typed").asText()).isEqualTo("organization");
        assertThat(hit.at("/variants/0/found").asText()).isEqualTo("Organisation");
      }
    }
    assertThat(program.run("search", "organization").out())
        .contains("Found as “Organisation”, a variant of “organization”.");
  }

  @Test
  void nothingFoundIsExitOneAndACompleteObject() throws IOException {
    Outcome text = program.run("phrase", "freedom of navigation");
    assertThat(text.code()).isEqualTo(ExitCode.NOTHING);
    assertThat(text.out()).isEmpty();

    Outcome json = program.run("phrase", "freedom of navigation", "--format", "json");
    assertThat(json.code()).isEqualTo(ExitCode.NOTHING);
    JsonNode result = json.json();
    assertThat(result.get("query").asText()).isEqualTo("freedom of navigation");
    assertThat(result.get("total").asInt()).isZero();
    assertThat(result.get("total_is_exact").asBoolean()).isTrue();
    assertThat(result.get("occurrences").asInt()).isZero();
    assertThat(result.get("documents").asInt()).isZero();
    assertThat(result.get("relaxed").isNull()).isTrue();
    assertThat(result.get("took_ms").isNumber()).isTrue();
    assertThat(result.get("hits")).isEmpty();

    Outcome lines = program.run("phrase", "freedom of navigation", "--format", "jsonl");
    assertThat(lines.out()).isEmpty();
  }

  @Test
  void anOddQuoteMarkIsAMistakeWithACaretBelowIt() {
    Outcome outcome = program.run("search", "sovereign \"red lines");
    assertThat(outcome.code()).isEqualTo(ExitCode.MISTAKE);
    assertThat(outcome.out()).isEmpty();
    List<String> lines = outcome.err().lines().toList();
    int query = lines.indexOf("  sovereign \"red lines");
    assertThat(query).isPositive();
    assertThat(lines.get(query + 1)).isEqualTo("            ^");
  }

  @Test
  void siteFurnitureIsFoundOnlyWhereAskedFor() {
    Outcome byDefault = program.run("search", "log in or register");
    assertThat(byDefault.code()).isEqualTo(ExitCode.NOTHING);
    assertThat(byDefault.out()).isEmpty();
    Outcome asked = program.run("search", "log in or register", "--role", "boilerplate");
    assertThat(asked.code()).isEqualTo(ExitCode.DONE);
    assertThat(asked.out()).contains("corpus/sputnik-response.txt:42");
  }

  @Test
  void knowsTheRoleOfEveryPieceOfBothArticles() throws IOException {
    program.run("index");
    assertThat(roles(SPUTNIK))
        .startsWith("boilerplate", "boilerplate", "headline", "caption", "caption", "body")
        .endsWith("body", "boilerplate", "boilerplate", "boilerplate");
    assertThat(roles(SPUTNIK).subList(5, 26)).containsOnly("body", "heading");
    assertThat(roles(SPUTNIK).indexOf("heading")).isEqualTo(19);
    assertThat(roles(AMBASSADOR))
        .containsExactly("boilerplate", "headline", "body", "body", "body", "body", "body");
  }

  private List<String> roles(String id) throws IOException {
    List<String> roles = new ArrayList<>();
    JsonNode document = program.run("show", id, "--format", "json").json();
    document.get("passages").forEach(passage -> roles.add(passage.at("/passage/role").asText()));
    return roles;
  }

  @Test
  void statesWhatTheArticlesStateAndNothingElse() throws IOException {
    program.run("index");
    JsonNode sputnik = program.run("show", SPUTNIK, "--format", "json").json().get("document");
    assertThat(sputnik.get("title").asText())
        .isEqualTo("Russian Foreign Ministry Releases Response to US on Security Guarantees");
    assertThat(sputnik.get("publisher").asText()).isEqualTo("Sputnik International");
    assertThat(sputnik.get("date").asText()).isEqualTo("2022-02-17");
    assertThat(sputnik.get("date_source").asText()).isEqualTo("text");
    assertThat(sputnik.get("language").asText()).isEqualTo("en");
    assertThat(sputnik.get("author").isNull()).isTrue();
    assertThat(sputnik.get("url").isNull()).isTrue();

    JsonNode second = program.run("show", AMBASSADOR, "--format", "json").json().get("document");
    assertThat(second.get("title").asText())
        .isEqualTo("Russia Gives Official Response on Security Concerns to U.S. Ambassador");
    for (String unstated : List.of("publisher", "author", "date", "date_source", "url")) {
      assertThat(second.has(unstated)).as(unstated).isTrue();
      assertThat(second.get(unstated).isNull()).as(unstated).isTrue();
    }
  }

  @Test
  void aDateFilterKeepsUndatedDocumentsAndSaysHowMany() {
    Outcome until = program.run("search", "sullivan", "--until", "2022-02-16");
    assertThat(until.out())
        .contains("corpus/ambassador-response.txt:5")
        .doesNotContain("corpus/sputnik");
    assertThat(until.err()).contains("1 undated passage");
    Outcome dropped =
        program.run("search", "sullivan", "--until", "2022-02-16", "--undated", "drop");
    assertThat(dropped.code()).isEqualTo(ExitCode.NOTHING);
    Outcome month = program.run("search", "sullivan", "--since", "2022-02", "--undated", "drop");
    assertThat(month.out()).contains("corpus/sputnik-response.txt:8");
  }

  @ParameterizedTest
  @ValueSource(strings = {SPUTNIK, AMBASSADOR})
  void passagesAreTheFilesTextAtTheirPlaces(String id) throws IOException {
    program.run("index");
    String file = Files.readString(program.path("corpus/" + id + ".txt"));
    int end = 0;
    for (JsonNode passage : program.run("show", id, "--format", "json").json().get("passages")) {
      int from = file.offsetByCodePoints(0, passage.at("/passage/start").asInt());
      int to = file.offsetByCodePoints(0, passage.at("/passage/end").asInt());
      assertThat(file.substring(from, to)).isEqualTo(passage.get("text").asText());
      assertThat(file.substring(end, from)).isBlank();
      long line = file.substring(0, from).chars().filter(c -> c == '\n').count() + 1;
      assertThat(passage.at("/passage/line_start").asLong()).isEqualTo(line);
      end = to;
    }
    assertThat(file.substring(end)).isBlank();
    assertThat(program.run("show", id, "--raw").out()).isEqualTo(file);
  }

  @Test
  void relaxesAloud() throws IOException {
    Outcome relaxed = program.run("search", "ultimatum zyzzyva", "--format", "json");
    assertThat(relaxed.code()).isEqualTo(ExitCode.DONE);
    assertThat(relaxed.err()).contains("No passage has all 2 words");
    assertThat(relaxed.json().at("/relaxed/required").asInt()).isEqualTo(1);
    assertThat(program.run("search", "\"red lines\" zyzzyva").err()).contains("Nothing found");
  }

  @Test
  void showsAPassageWithItsSurroundings() {
    program.run("index");
    Outcome shown = program.run("show", SPUTNIK + "#20", "--context", "1");
    assertThat(shown.out())
        .contains("sputnik-response#19", "sputnik-response#20, line 31, heading")
        .contains("sputnik-response#21")
        .doesNotContain("sputnik-response#18", "sputnik-response#22");
    assertThat(program.run("show", "nobody").code()).isEqualTo(ExitCode.NOTHING);
    assertThat(program.run("show", SPUTNIK + "#99").code()).isEqualTo(ExitCode.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 133})
  void noLineIsLongerThanTheTerminal(int width) {
    Outcome outcome = program.onTerminal(width).run("search", "security", "-n", "50");
    assertThat(outcome.out()).contains("\u001B[1;31m");
    assertThat(outcome.out().replaceAll("\u001B\\[[0-9;]*m", "").lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
  }

  @Test
  void colorIsOfTheTerminalUnlessAskedFor() {
    program.run("index");
    assertThat(program.run("search", "security").out()).doesNotContain("\u001B");
    assertThat(program.run("search", "security", "--color", "always").out()).contains("\u001B");
    program.onTerminal(80);
    assertThat(program.run("search", "security", "--color", "never").out())
        .doesNotContain("\u001B");
    assertThat(program.with("NO_COLOR", "1").run("search", "security").out())
        .doesNotContain("\u001B");
  }
}
