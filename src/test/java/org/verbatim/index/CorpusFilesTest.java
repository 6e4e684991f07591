package org.verbatim.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatim.index.IndexReport.Skipped;

class CorpusFilesTest {
  private static final Path NO_INDEX = Path.of("nowhere");

  private @TempDir Path temporary;
  private Path corpus;

  @BeforeEach
  void findTheRealPath() throws IOException {
    corpus = Files.createDirectory(temporary.toRealPath().resolve("corpus"));
  }

  @Test
  void listsAllFilesInTheOrderOfTheirPaths() throws IOException {
    Path second = write("b/second.txt");
    Path first = write("a/deep/er/first.pdf");
    Path third = write("c.txt");
    Files.createDirectory(corpus.resolve("empty"));
    CorpusFiles found = CorpusFiles.below(List.of(corpus), NO_INDEX);
    assertThat(found.files().keySet()).containsExactly(first, second, third);
    assertThat(found.skipped()).isEmpty();
  }

  @Test
  void knowsEachFilesSize() throws IOException {
    Path file = write("a.txt");
    assertThat(CorpusFiles.below(List.of(corpus), NO_INDEX).files())
        .hasEntrySatisfying(file, attributes -> assertThat(attributes.size()).isEqualTo(5));
  }

  @Test
  void leavesOutWhatIsHidden() throws IOException {
    Path seen = write("seen.txt");
    write(".hidden.txt");
    write(".git/config.txt");
    write("a/.b/c.txt");
    CorpusFiles found = CorpusFiles.below(List.of(corpus), NO_INDEX);
    assertThat(found.files().keySet()).containsExactly(seen);
    assertThat(found.skipped()).isEmpty();
  }

  @Test
  void readsAHiddenFolderOrFileThatIsAskedFor() throws IOException {
    Path inside = write(".notes/a.txt");
    Path hidden = write(".b.txt");
    CorpusFiles found = CorpusFiles.below(List.of(corpus.resolve(".notes"), hidden), NO_INDEX);
    assertThat(found.files().keySet()).containsExactly(hidden, inside);
  }

  @Test
  void listsAFileOnceThatIsBelowTwoRoots() throws IOException {
    Path file = write("a/x.txt");
    CorpusFiles found = CorpusFiles.below(List.of(corpus, corpus.resolve("a"), file), NO_INDEX);
    assertThat(found.files().keySet()).containsExactly(file);
  }

  @Test
  void followsNoSymbolicLink() throws IOException {
    Path outside = Files.createDirectory(corpus.resolveSibling("outside"));
    Files.writeString(outside.resolve("secret.txt"), "text");
    Path toFolder = Files.createSymbolicLink(corpus.resolve("folder"), outside);
    Path toFile =
        Files.createSymbolicLink(corpus.resolve("file.txt"), outside.resolve("secret.txt"));
    Path toNothing = Files.createSymbolicLink(corpus.resolve("gone.txt"), Path.of("nowhere"));
    Path toItself = Files.createSymbolicLink(corpus.resolve("loop"), corpus);
    Path seen = write("seen.txt");
    CorpusFiles found = CorpusFiles.below(List.of(corpus), NO_INDEX);
    assertThat(found.files().keySet()).containsExactly(seen);
    assertThat(found.skipped().stream().map(Skipped::path))
        .containsExactlyInAnyOrder(toFolder, toFile, toNothing, toItself);
    assertThat(found.skipped().stream().map(Skipped::reason).distinct())
        .containsExactly("it is a symbolic link, which is not followed");
  }

  @Test
  void reportsAFolderThatCanNotBeListedAndGoesOn() throws IOException {
    Path locked = Files.createDirectory(corpus.resolve("locked"));
    Path seen = write("seen.txt");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(locked), "this user may read everything");
      CorpusFiles found = CorpusFiles.below(List.of(corpus), NO_INDEX);
      assertThat(found.files().keySet()).containsExactly(seen);
      assertThat(found.skipped())
          .containsExactly(new Skipped(locked, "it can't be listed: permission denied"));
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private Path write(String name) throws IOException {
    Path file = corpus.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text\n");
  }
}
