package org.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only shows where the program is a process: pipes, locks of other processes, permissions. */
class ProcessIT {
  private static final Path DISTRIBUTION = Path.of(System.getProperty("verbatim.distribution"));
  private static final String PROGRAM = DISTRIBUTION.resolve("bin/verbatim").toString();

  /** A user who may not do everything, for tests run by root. */
  private static final List<String> AS_NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  @TempDir Path folder;

  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void indexTwoFiles() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), "Peace is spoken of here.");
    Files.writeString(corpus.resolve("b.txt"), "Peace is spoken of there. ".repeat(20_000));
    assertThat(run(PROGRAM, "index").code()).isZero();
  }

  private Outcome run(String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    process.environment().remove("VERBATIM_INDEX");
    int code = process.start().waitFor();
    return new Outcome(code, Files.readString(out), Files.readString(err));
  }

  private Outcome asNobody(String... command) throws IOException, InterruptedException {
    if (!System.getProperty("user.name").equals("root")) {
      return run(command);
    }
    assumeTrue(
        run("sh", "-c", "command -v setpriv").code() == 0,
        "skipped: root may read everything, and there is no setpriv to be somebody else");
    assumeTrue(
        run(withPrefix("test", "-r", DISTRIBUTION.resolve("lib/verbatim.jar").toString())).code()
            == 0,
        "skipped: nobody else may read " + DISTRIBUTION);
    return run(withPrefix(command));
  }

  private static String[] withPrefix(String... command) {
    List<String> all = new ArrayList<>(AS_NOBODY);
    all.addAll(List.of(command));
    return all.toArray(String[]::new);
  }

  private void letEverybodyInto(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  @Test
  void aBrokenPipeEndsQuietly() throws Exception {
    Outcome outcome =
        run("sh", "-c", "{ '" + PROGRAM + "' search peace -n 500; echo $? >&2; } | head -1");
    assertThat(outcome.out()).startsWith("1.").hasLineCount(1);
    assertThat(outcome.err()).isEqualTo("0\n");
  }

  @Test
  void saysThatTheResultsCouldNotBeWritten() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "skipped: no /dev/full here");
    Outcome outcome = run("sh", "-c", "'" + PROGRAM + "' show a --raw > /dev/full");
    assertThat(outcome.code()).isEqualTo(ExitCode.MISTAKE);
    assertThat(outcome.err()).contains("the results could not be written: ");
  }

  @Test
  void skipsAFileWhoseNameIsNoUtf8() throws Exception {
    assertThat(run("sh", "-c", "echo 'A secret.' > \"corpus/$(printf 'non\\377utf').txt\"").code())
        .isZero();
    for (int i = 0; i < 2; i++) {
      Outcome outcome = run(PROGRAM, "index");
      assertThat(outcome.code()).isEqualTo(ExitCode.SKIPPED);
      assertThat(outcome.out()).startsWith("0 added, 0 changed, 2 unchanged, 0 removed, 1 skipped");
      assertThat(outcome.err()).contains("its name is not UTF-8");
    }
  }

  @Test
  void saysThatAnotherProcessHoldsTheIndex() throws Exception {
    Path lockFile = folder.resolve("index/write.lock");
    try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      Outcome outcome = run(PROGRAM, "index");
      assertThat(outcome.code()).isEqualTo(ExitCode.NO_INDEX);
      assertThat(outcome.err()).contains("is locked: another 'verbatim index' is writing it");
      assertThat(run(PROGRAM, "phrase", "spoken of here").code()).isZero();
    }
  }

  @Test
  void aKilledRunLosesNothingAndLeavesNoLock() throws Exception {
    Files.writeString(folder.resolve("corpus/c.txt"), "War is spoken of. ".repeat(2_000_000));
    Process process = new ProcessBuilder(PROGRAM, "index").directory(folder.toFile()).start();
    Thread.sleep(1_000);
    process.destroyForcibly().waitFor();
    assertThat(process.exitValue()).isNotZero();
    Files.delete(folder.resolve("corpus/c.txt"));
    assertThat(run(PROGRAM, "phrase", "spoken of here").code()).isZero();
    assertThat(run(PROGRAM, "index").out())
        .startsWith("0 added, 0 changed, 2 unchanged, 0 removed");
  }

  @Test
  void aFileThatMayNotBeReadStaysAsItWas() throws Exception {
    letEverybodyInto(folder.resolve("index"), "rwxrwxrwx");
    assertThat(run("sh", "-c", "chmod -R a+rwX index corpus").code()).isZero();
    Path file = folder.resolve("corpus/a.txt");
    Files.writeString(file, "It says something else now.");
    letEverybodyInto(file, "---------");
    Outcome outcome = asNobody(PROGRAM, "index");
    assertThat(outcome.code()).isEqualTo(ExitCode.SKIPPED);
    assertThat(outcome.err())
        .contains("a.txt: it can't be read: permission denied; its former text stays");
    assertThat(run(PROGRAM, "phrase", "spoken of here").code()).isZero();
  }

  @Test
  void anIndexThatMayNotBeWrittenIsExitThree() throws Exception {
    assertThat(run("sh", "-c", "chmod -R a+rX,a-w index corpus").code()).isZero();
    letEverybodyInto(folder.resolve("index"), "r-xr-xr-x");
    Outcome index = asNobody(PROGRAM, "index");
    assertThat(index.code()).isEqualTo(ExitCode.NO_INDEX);
    assertThat(index.err()).contains("can't be").contains("denied");
    assertThat(asNobody(PROGRAM, "phrase", "spoken of here").code()).isZero();
    Outcome elsewhere = asNobody(PROGRAM, "index", "--index", "index/below");
    assertThat(elsewhere.code()).isEqualTo(ExitCode.NO_INDEX);
    assertThat(run("sh", "-c", "chmod -R u+w index").code()).isZero();
  }
}
