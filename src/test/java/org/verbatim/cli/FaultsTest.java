package org.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.cli.Program.Outcome;
import org.verbatim.index.PassageWriter;
import org.verbatim.lucene.LuceneIndex;

/** Faulty files, folders and indexes: a clear message, the right exit code, and nothing lost. */
class FaultsTest {
  private static final String GOOD = "The Ministry spoke of peace.";

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void indexOneGoodFile() throws IOException {
    program = new Program(folder).write("corpus/good.txt", GOOD);
    assertThat(program.run("index").code()).isEqualTo(ExitCode.DONE);
  }

  private void assertNothingLost() {
    Outcome outcome = program.run("phrase", "the ministry spoke of peace");
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
  }

  static Stream<List<Object>> unreadable() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    byte[] latin = "Line one.\nCaf\u00e9 diplomacy.".getBytes(StandardCharsets.ISO_8859_1);
    return Stream.of(
        List.of("empty.txt", new byte[0], "the file is empty"),
        List.of("blank.txt", " \n\n".getBytes(StandardCharsets.UTF_8), "only white space"),
        List.of("picture.txt", png, "not"),
        List.of("nul.txt", "a\0b".getBytes(StandardCharsets.UTF_8), "a NUL byte at byte 1"),
        List.of("latin.txt", latin, "byte 0xe9 at byte 13, line 2"),
        List.of("wide.txt", "\uFEFFpeace".getBytes(StandardCharsets.UTF_16LE), "it is UTF-16"),
        List.of("notes.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "it is no plain text"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void skipsWhatItCannotReadWithTheReason(List<Object> file) throws IOException {
    String name = (String) file.get(0);
    program.write("corpus/" + name, (byte[]) file.get(1));
    Outcome outcome = program.run("index");
    assertThat(outcome.code()).isEqualTo(ExitCode.SKIPPED);
    assertThat(outcome.out()).contains("0 added, 0 changed, 1 unchanged, 0 removed, 1 skipped");
    assertThat(outcome.err()).contains(name + ": ").contains((String) file.get(2));
    assertNothingLost();
  }

  @Test
  void anEmptyFolderLeavesTheIndexAsItWas() throws IOException {
    Files.delete(program.path("corpus/good.txt"));
    Outcome outcome = program.run("index");
    assertThat(outcome.code()).isEqualTo(ExitCode.NOTHING);
    assertThat(outcome.err()).contains("nothing to index").contains("left as it was");
    assertNothingLost();
  }

  @Test
  void doesNotFollowSymbolicLinks() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.txt"), "A secret stands here.");
    Files.createSymbolicLink(program.path("corpus/link.txt"), outside);
    Files.createSymbolicLink(program.path("corpus/loop"), program.path("corpus"));
    Outcome outcome = program.run("index");
    assertThat(outcome.code()).isEqualTo(ExitCode.SKIPPED);
    assertThat(outcome.err()).contains("link.txt: it is a symbolic link", "loop: it is a symbolic");
    assertThat(program.run("phrase", "secret").code()).isEqualTo(ExitCode.NOTHING);
  }

  @Test
  void leavesAnIndexInsideOfTheCorpusAlone() {
    for (String expected : List.of("1 added", "1 unchanged", "1 unchanged")) {
      Outcome outcome = program.run("index", "--index", "corpus/below");
      assertThat(outcome.out()).contains(expected, "0 skipped");
    }
  }

  @Test
  void findsASourceByThePartsOfItsFilesName() throws IOException {
    program.write("corpus/USA_70_2015.txt", "We speak of peace.");
    program.write("corpus/FRA_70_2015.txt", "We speak of peace.");
    program.run("index");
    for (String source : new String[] {"USA", "usa_70", "USA 2015", "USA_70_2015.txt"}) {
      Outcome outcome = program.run("phrase", "speak of peace", "--source", source);
      assertThat(outcome.out()).as(source).contains("USA_70").doesNotContain("FRA_70");
    }
    Outcome both = program.run("phrase", "speak of peace", "--source", "USA", "--source", "FRA");
    assertThat(both.out()).contains("USA_70", "FRA_70");
  }

  @Test
  void boundsWhatAQueryMayCost() {
    String[] call = ("search " + "word ".repeat(1_001).strip()).split(" ");
    Outcome outcome = program.run(call);
    assertThat(outcome.code()).isEqualTo(ExitCode.MISTAKE);
    assertThat(outcome.err()).contains("read 1001 words, expected at most 1000");
    String[] most = ("search peace " + "zyzzyva ".repeat(999).strip()).split(" ");
    assertThat(program.run(most).code()).isEqualTo(ExitCode.DONE);
    int huge = Integer.MAX_VALUE;
    assertThat(program.run("phrase", "peace", "--context", "" + huge).code()).isZero();
    assertThat(program.run("phrase", "peace", "-n", "" + huge).code()).isZero();
  }

  @Test
  void findsWordingAsLongAsASpeech() throws IOException {
    StringBuilder speech = new StringBuilder("We begin.\n\n");
    for (int i = 0; i < 30_000; i++) {
      speech.append(i % 7 == 0 ? "peace " : "word" + i % 501 + " ");
    }
    program.write("corpus/speech.txt", speech.append("and end.").toString());
    program.run("index");
    String wording = speech.substring(speech.indexOf("word100"), speech.indexOf(" and end"));
    Outcome outcome = program.run("phrase", wording, "-n", "0");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("1 occurrence in 1 document");
  }

  @Test
  void readsAMisreadQuotationMarkBothWays() throws IOException {
    program.write("corpus/scan.txt", "Session of the'General Assembly in Sana’a on a day.");
    program.write("corpus/other.txt", "In Sana a day is long.");
    program.run("index");
    for (String found :
        new String[] {"of the", "the general assembly", "in Sana'a on", "the'General"}) {
      Outcome outcome = program.run("phrase", found);
      assertThat(outcome.out()).as(found).contains("1 occurrence in 1 document", "scan.txt");
    }
    String searched = program.run("search", "Sana'a", "--color", "always").out();
    assertThat(searched).contains("\u001B[1;31mSana’a\u001B[0m on a day").doesNotContain("other");
  }

  @Test
  void contextStandsApartFromTheHit() throws IOException {
    program.write("corpus/three.txt", "First comes this.\n\nThen comes that.\n\nLast comes it.");
    program.run("index");
    Outcome outcome = program.run("phrase", "then comes", "--context", "1");
    assertThat(outcome.out())
        .startsWith("    (para. 1) First comes this.\n\n1.  Then comes that.\n    — three, ")
        .contains("[three#2]\n\n    (para. 3) Last comes it.\n");
  }

  @Test
  void forgetsAFolderThatIsGone() throws IOException {
    program.write("press/gone.txt", "A release.");
    program.run("index", "press");
    Files.delete(program.path("press/gone.txt"));
    Files.delete(program.path("press"));
    assertThat(program.run("index", "press").code()).isEqualTo(ExitCode.MISTAKE);
    assertThat(program.run("phrase", "a release").code()).isEqualTo(ExitCode.DONE);
    assertThat(program.run("index", "--forget", "press").out()).isEqualTo("1 removed\n");
    assertThat(program.run("phrase", "a release").code()).isEqualTo(ExitCode.NOTHING);
    assertThat(program.run("index", "--forget", "press").code()).isEqualTo(ExitCode.NOTHING);
    assertNothingLost();
    assertThat(program.run("index", "--forget", "a", "--index", "none").code())
        .isEqualTo(ExitCode.NO_INDEX);
    assertThat(Files.exists(program.path("none"))).isFalse();
  }

  @Test
  void refusesTheCorpusAsIndex() throws IOException {
    Files.createSymbolicLink(program.path("link"), program.path("corpus"));
    for (String index : new String[] {"corpus", "corpus/.", "link"}) {
      Outcome outcome = program.run("index", "--index", index);
      assertThat(outcome.code()).isEqualTo(ExitCode.MISTAKE);
      assertThat(outcome.err()).contains("the index can't be in the corpus itself");
    }
  }

  @Test
  void updatesOnlyWhatChanged() throws IOException {
    program.write("corpus/b.txt", "Second text.").write("corpus/c.txt", "Third text.");
    assertThat(program.run("index").out()).startsWith("2 added, 0 changed, 1 unchanged, 0 removed");
    program.write("corpus/b.txt", "Second text, revised.");
    Files.delete(program.path("corpus/c.txt"));
    assertThat(program.run("index").out()).startsWith("0 added, 1 changed, 1 unchanged, 1 removed");
    assertThat(program.run("phrase", "text revised").code()).isEqualTo(ExitCode.DONE);
    assertThat(program.run("phrase", "third").code()).isEqualTo(ExitCode.NOTHING);
    assertThat(program.run("index").out()).startsWith("0 added, 0 changed, 2 unchanged, 0 removed");
    assertNothingLost();
  }

  @Test
  void answersTheSameAfterUpdatesAsWhenNew() throws IOException {
    for (int i = 0; i < 20; i++) {
      program.write("corpus/n" + i + ".txt", "Peace and security " + "of nations ".repeat(i + 1));
    }
    program.run("index");
    for (int i = 0; i < 20; i += 3) {
      program.write("corpus/n" + i + ".txt", "Security of peace, again and again.");
    }
    Files.delete(program.path("corpus/n1.txt"));
    program.run("index");
    String updated = program.run("search", "peace security", "--format", "jsonl").out();
    program.run("index", "corpus", "--index", "fresh");
    String fresh =
        program.run("search", "peace security", "--format", "jsonl", "--index", "fresh").out();
    assertThat(updated).isEqualTo(fresh);
  }

  @Test
  void aSecondFileOfTheSameNameMakesBothIdsLonger() throws IOException {
    program.write("corpus/older/good.txt", "An older text.");
    program.run("index");
    assertThat(program.run("show", "good").code()).isEqualTo(ExitCode.NOTHING);
    assertThat(program.run("show", "older/good").out()).contains("An older text.");
    assertThat(program.run("show", "corpus/good").out()).contains(GOOD);
  }

  @Test
  void aMissingIndexIsExitThree() {
    Outcome outcome = program.run("search", "peace", "--index", "nowhere");
    assertThat(outcome.code()).isEqualTo(ExitCode.NO_INDEX);
    assertThat(outcome.err()).contains("there is no index in", "nowhere", "verbatim index");
    assertThat(Files.exists(program.path("nowhere"))).isFalse();
    assertThat(program.with("VERBATIM_INDEX", "elsewhere").run("search", "peace").code())
        .isEqualTo(ExitCode.NO_INDEX);
  }

  @Test
  void anIndexOfAnotherSchemaIsExitThreeAndStays() throws IOException {
    TamperedIndex.withSchema(program.path("index"), "999");
    for (String[] call : new String[][] {{"search", "peace"}, {"index"}}) {
      Outcome outcome = program.run(call);
      assertThat(outcome.code()).isEqualTo(ExitCode.NO_INDEX);
      assertThat(outcome.err()).contains("has schema 999, this program reads schema");
    }
  }

  @Test
  void aLockedIndexIsExitThreeForWritersOnly() throws IOException {
    try (PassageWriter other = LuceneIndex.openForWriting(program.path("index"))) {
      assertThat(other.manifest().files()).hasSize(1);
      Outcome outcome = program.run("index");
      assertThat(outcome.code()).isEqualTo(ExitCode.NO_INDEX);
      assertThat(outcome.err()).contains("is locked").doesNotContain("fault of the program");
      assertNothingLost();
    }
    assertThat(program.run("index").code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aDamagedIndexIsExitThree() throws IOException {
    try (Stream<Path> files = Files.list(program.path("index"))) {
      Path segments =
          files
              .filter(f -> f.getFileName().toString().startsWith("segments"))
              .findFirst()
              .orElseThrow();
      byte[] bytes = Files.readAllBytes(segments);
      Files.write(segments, Arrays.copyOf(bytes, bytes.length / 2));
    }
    Outcome outcome = program.run("search", "peace");
    assertThat(outcome.code()).isEqualTo(ExitCode.NO_INDEX);
    assertThat(outcome.err()).contains("damaged").contains("verbatim index");
  }

  @Test
  void anIndexThatIsAFileIsExitThree() throws IOException {
    program.write("afile", "not a folder");
    assertThat(program.run("index", "--index", "afile").code()).isEqualTo(ExitCode.NO_INDEX);
    assertThat(program.run("search", "peace", "--index", "afile").code())
        .isEqualTo(ExitCode.NO_INDEX);
  }

  @Test
  void controlCharactersNeverReachTheTerminal() throws IOException {
    String hostile = "Peace \u001B[31mred\u001B[0m \u009B5m \u202Eevil\u202C \u0007 bell.";
    program.write("corpus/es\u001Bc.txt", hostile);
    program.run("index");
    for (String[] call :
        new String[][] {
          {"search", "peace", "bell"},
          {"show", "es\u001Bc"},
          {"search", "peace", "bell", "--format", "json"}
        }) {
      Outcome outcome = program.onTerminal(80).run(withoutColor(call));
      assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
      assertThat(outcome.out().chars().filter(c -> c != '\n'))
          .noneMatch(c -> c < ' ' || (c >= 0x7F && c <= 0x9F) || c == 0x202E);
    }
    String kept =
        program
            .run("search", "peace", "bell", "--format", "json")
            .json()
            .at("/hits/0/text")
            .asText();
    assertThat(kept).isEqualTo(hostile);
  }

  private static String[] withoutColor(String[] call) {
    String[] more = Arrays.copyOf(call, call.length + 2);
    more[call.length] = "--color";
    more[call.length + 1] = "never";
    return more;
  }
}
