package org.verbatim.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.verbatim.document.SourceDocument;

class TextLoaderTest {
  private static final Path FILE = Path.of("/corpus/statement.txt");

  private final TextLoader loader = new TextLoader();

  @Test
  void keepsTheTextAsItStands() {
    String text = "  One “two”.\r\n\r\n\tThree\u00A0four. \n";
    SourceDocument document = loaded(text.getBytes(StandardCharsets.UTF_8));
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.id()).isEqualTo("statement");
    assertThat(document.path()).isEqualTo(FILE);
  }

  @Test
  void leavesOutTheByteOrderMark() {
    assertThat(loaded("\uFEFFText.".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Text.");
    assertThat(loaded("\uFEFF\uFEFFText.".getBytes(StandardCharsets.UTF_8)).text())
        .as("only the first one is a mark")
        .isEqualTo("\uFEFFText.");
  }

  @Test
  void acceptsAReplacementCharacterThatStandsInTheFile() {
    String text = "a".repeat(20_000) + "\uFFFD b.";
    assertThat(loaded(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void skipsAnEmptyFile() {
    assertThat(reason(new byte[0])).isEqualTo("the file is empty (0 bytes)");
  }

  @Test
  void skipsAFileOfWhiteSpace() {
    assertThat(reason(" \r\n\t\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("there is only white space in it");
    assertThat(reason("\uFEFF".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("there is only white space in it");
  }

  @Test
  void skipsUtf16AndSaysHowToConvertIt() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
      assertThat(reason("\uFEFFText.".getBytes(charset)))
          .contains("it is UTF-16, expected UTF-8")
          .contains("iconv -f UTF-16 -t UTF-8");
    }
  }

  @Test
  void skipsABinaryFileAndNamesTheByte() {
    assertThat(reason(new byte[] {'P', 'K', 3, 4, 0, 'x', 0}))
        .isEqualTo("it is binary, not text: a NUL byte at byte 4");
  }

  @Test
  void skipsAMalformedFileAndNamesTheByteAndItsLine() {
    assertThat(reason("one\ntwo\ncaf\u00E9 three".getBytes(StandardCharsets.ISO_8859_1)))
        .startsWith("it is not UTF-8: byte 0xe9 at byte 11, line 3;")
        .contains("iconv -f WINDOWS-1252 -t UTF-8");
  }

  @Test
  void countsTheMarkAmongTheBytesOfAMalformedFile() {
    assertThat(reason(bytes("\uFEFFab", 0xFF))).contains("byte 0xff at byte 5, line 1;");
  }

  @Test
  void findsAMalformedByteFarFromTheBeginningAndPastAReplacementCharacter() {
    assertThat(reason(bytes("\uFFFD\n" + "é\n".repeat(50_000), 0xC3, 'x')))
        .contains("byte 0xc3 at byte 150004, line 50002;");
  }

  @Test
  void skipsATextThatBreaksOffInsideACharacter() {
    assertThat(reason(bytes("ab", 0xE2, 0x80))).contains("byte 0xe2 at byte 2, line 1;");
  }

  private static byte[] bytes(String text, int... more) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    for (int b : more) {
      bytes.write(b);
    }
    return bytes.toByteArray();
  }

  private SourceDocument loaded(byte[] bytes) {
    return switch (loader.load("statement", FILE, bytes)) {
      case LoadResult.Loaded(SourceDocument document) -> document;
      case LoadResult.Skipped(String reason) -> throw new AssertionError(reason);
    };
  }

  private String reason(byte[] bytes) {
    return switch (loader.load("statement", FILE, bytes)) {
      case LoadResult.Loaded(SourceDocument document) -> throw new AssertionError(document);
      case LoadResult.Skipped(String reason) -> reason;
    };
  }
}
