package org.verbatim.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatim.document.Block;
import org.verbatim.document.Metadata.Field;
import org.verbatim.document.SourceDocument;

/**
 * Texts and what each of their blocks is. A new case is a text file in the folder and, beside it, a
 * file of the same name that ends in .expected: a line for each block with its role, its first and
 * its last words, then a line for each thing that is stated of the document.
 */
class TextGoldenTest {
  private static final Path CASES = Path.of("src/test/resources/org/verbatim/load");

  /** A block of more words is printed by its first and last ones. */
  private static final int MOST_WORDS = 10;

  static List<Path> texts() throws IOException {
    return filesEndingIn(".txt");
  }

  @Test
  void everyCaseIsAPair() throws IOException {
    assertThat(texts()).isNotEmpty();
    assertThat(filesEndingIn(".expected"))
        .isEqualTo(texts().stream().map(TextGoldenTest::expectedFile).toList());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsTheText(Path file) throws IOException {
    String text = Files.readString(file);
    String expected = Files.readString(expectedFile(file));
    assertThat(print(load(file, text))).isEqualTo(expected);
    assertThat(print(load(file, "\uFEFF" + text.replace("\n", "\r\n"))))
        .as("with the line ends and the mark of Windows")
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void putsAllButWhiteSpaceIntoABlock(Path file) throws IOException {
    SourceDocument document = load(file, Files.readString(file));
    StringBuilder outside = new StringBuilder();
    int end = 0;
    for (Block block : document.blocks()) {
      String own = block.span().of(document.text());
      assertThat(own).isEqualTo(own.strip()).isNotEmpty();
      outside.append(document.text(), end, block.span().start());
      end = block.span().end();
    }
    outside.append(document.text(), end, document.text().length());
    assertThat(outside.toString().replace("\uFEFF", "")).isBlank();
  }

  private static List<Path> filesEndingIn(String ending) throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Path expectedFile(Path text) {
    return Path.of(text.toString().replaceFirst("\\.txt$", ".expected"));
  }

  private static SourceDocument load(Path file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return switch (new TextLoader().load("x", file, bytes)) {
      case LoadResult.Loaded(SourceDocument document) -> document;
      case LoadResult.Skipped(String reason) -> throw new AssertionError(reason);
    };
  }

  private static String print(SourceDocument document) {
    StringBuilder lines = new StringBuilder();
    for (Block block : document.blocks()) {
      String words = firstAndLast(block.span().of(document.text()));
      lines.append(block.role().label()).append(": ").append(words).append('\n');
    }
    lines.append('\n');
    for (Field field : Field.values()) {
      document
          .metadata()
          .find(field)
          .ifPresent(stated ->
              lines
                  .append(field.label())
                  .append(" (")
                  .append(stated.origin().label())
                  .append("): ")
                  .append(stated.value())
                  .append('\n'));
    }
    return lines.toString();
  }

  private static String firstAndLast(String block) {
    List<String> words = List.of(block.split("\\s+", -1));
    if (words.size() <= MOST_WORDS) {
      return String.join(" ", words);
    }
    return words.stream().limit(5).collect(Collectors.joining(" "))
        + " … "
        + words.stream().skip(words.size() - 3L).collect(Collectors.joining(" "));
  }
}
