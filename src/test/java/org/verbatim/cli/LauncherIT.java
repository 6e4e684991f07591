package org.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the distribution that the build has laid out, as a user would meet it. */
class LauncherIT {
  private static final Path BUILT = Path.of(System.getProperty("verbatim.distribution"));
  private static final Path LAUNCHER = BUILT.resolve("bin/verbatim");

  /** Makes the JVM say what it takes from the cache; the launcher silences it otherwise. */
  private static final Map<String, String> TALKATIVE =
      Map.of("VERBATIM_JAVA_OPTS", "-Xlog:aot -Xlog:class+load");

  private record Outcome(int code, String out, String err) {}

  @TempDir private static Path place;

  /**
   * The whole distribution at another place: with a blank, and a name that looks like an option.
   */
  private static Path moved = Path.of("");

  /** A folder for one test. */
  private Path folder = Path.of("");

  @BeforeAll
  static void copyTheDistribution() throws IOException {
    moved = place.resolve("-moved here");
    copy(BUILT, moved);
  }

  @BeforeEach
  void plantAnotherJava() throws IOException {
    folder = Files.createTempDirectory(place, "test");
    Path java = Files.writeString(folder.resolve("java"), "#!/bin/sh\nexit 99\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void runsWithABareEnvironmentFromAnyFolder() throws Exception {
    assertThat(run(folder, Map.of(), LAUNCHER.toString(), "--version")).satisfies(this::isVersion);
  }

  @Test
  void runsByARelativePathAfterAMove() throws Exception {
    assertThat(shell(place, "'-moved here/bin/verbatim' --version")).satisfies(this::isVersion);
    assertThat(shell(moved.resolve("bin"), "./verbatim --version")).satisfies(this::isVersion);
    assertThat(shell(moved.resolve("bin"), "/bin/sh verbatim --version"))
        .satisfies(this::isVersion);
  }

  @Test
  void followsAChainOfLinks() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("a/b c"));
    Path absolute =
        Files.createSymbolicLink(deep.resolve("absolute"), moved.resolve("bin/verbatim"));
    Path relative = Files.createSymbolicLink(folder.resolve("relative"), Path.of("a/b c/absolute"));
    Path chain = Files.createSymbolicLink(deep.resolve("chain"), Path.of("../../relative"));
    for (Path link : List.of(absolute, relative, chain)) {
      assertThat(run(folder, Map.of(), link.toString(), "--version")).satisfies(this::isVersion);
    }
    assertThat(shell(deep, "./chain --version")).satisfies(this::isVersion);
  }

  @Test
  void isFoundOnThePath() throws Exception {
    Files.createSymbolicLink(folder.resolve("verbatim"), moved.resolve("bin/verbatim"));
    assertThat(shell(folder, "verbatim --version")).satisfies(this::isVersion);
    assertThat(shell(moved, "PATH=bin:$PATH; verbatim --version")).satisfies(this::isVersion);
  }

  @Test
  void showsHelp() throws Exception {
    Outcome outcome = run(folder, Map.of(), LAUNCHER.toString(), "--help");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).containsIgnoringCase("verbatim");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void takesEveryClassFromTheCache() throws Exception {
    assertThat(run(folder, TALKATIVE, LAUNCHER.toString(), "--version"))
        .satisfies(this::isFromTheCache);
  }

  @Test
  void takesEveryClassOfAQueryFromTheCache() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), "The security guarantees of Moscow’s proposals.");
    assertThat(run(folder, Map.of(), LAUNCHER.toString(), "index").code()).isZero();
    for (String command : List.of("search", "phrase")) {
      assertThat(run(folder, TALKATIVE, LAUNCHER.toString(), command, "security guarantees"))
          .satisfies(this::isFromTheCache);
    }
  }

  @Test
  void readsWordsAsUtf8InEveryLocale() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), "Зеленский speaks in a café.");
    for (String locale : List.of("C", "en_US.UTF-8", "xx_YY.ISO-8859-1", "C.UTF-8")) {
      Outcome outcome =
          run(folder, Map.of("LC_ALL", locale), LAUNCHER.toString(), "phrase", "зеленский speaks");
      assertThat(outcome.code()).as(locale).isZero();
      assertThat(outcome.out()).as(locale).contains("Зеленский speaks in a café.");
    }
  }

  @Test
  void keepsTheCacheAfterAMove() throws Exception {
    Path launcher = moved.resolve("bin/verbatim");
    assertThat(run(folder, TALKATIVE, launcher.toString(), "--version"))
        .satisfies(this::isFromTheCache);
  }

  @Test
  void isNotTouchedByOptionsForOtherJavaPrograms() throws Exception {
    Map<String, String> environment = new HashMap<>(TALKATIVE);
    for (String name : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
      environment.put(name, "-XX:+UseParallelGC");
    }
    assertThat(run(folder, environment, LAUNCHER.toString(), "--version"))
        .satisfies(this::isFromTheCache);
  }

  @Test
  void saysNothingAboutARefusedCache() throws Exception {
    Map<String, String> refusing = Map.of("VERBATIM_JAVA_OPTS", "-XX:+UseCompactObjectHeaders");
    assertThat(run(folder, refusing, LAUNCHER.toString(), "--version"))
        .isEqualTo(run(folder, Map.of(), LAUNCHER.toString(), "--version"));
  }

  @Test
  void keepsStandardOutputCleanWhenTheJvmCannotStart() throws Exception {
    Map<String, String> conflict = Map.of("VERBATIM_JAVA_OPTS", "-XX:+UseParallelGC");
    Outcome outcome = run(folder, conflict, LAUNCHER.toString(), "--version");
    assertThat(outcome.code()).isNotZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).isNotBlank();
  }

  @Test
  void saysThatTheRuntimeIsMissing() throws Exception {
    Path incomplete = folder.resolve("incomplete");
    copy(BUILT.resolve("bin"), incomplete.resolve("bin"));
    Outcome outcome = run(folder, Map.of(), incomplete + "/bin/verbatim", "--version");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1).first().asString().contains(incomplete.toString());
  }

  private void isVersion(Outcome outcome) {
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("verbatim").hasLineCount(1);
    assertThat(outcome.err()).isEmpty();
  }

  private void isFromTheCache(Outcome outcome) {
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("Using AOT-linked classes: true")
        .contains("org.verbatim.cli.Main source: shared objects file")
        .doesNotContain("source: file:"); // which would be a class read from a jar
  }

  private Outcome shell(Path directory, String line) throws IOException, InterruptedException {
    return run(directory, Map.of(), "/bin/sh", "-c", line);
  }

  private Outcome run(Path directory, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    process.environment().clear();
    process.environment().put("PATH", folder + ":/usr/bin:/bin"); // whose java is no Java
    process.environment().putAll(environment);
    int code = process.start().waitFor();
    return new Outcome(code, Files.readString(out), Files.readString(err));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Files.copy(
            path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
