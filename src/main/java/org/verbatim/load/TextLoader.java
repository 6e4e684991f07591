package org.verbatim.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.verbatim.document.Block;
import org.verbatim.document.Metadata;
import org.verbatim.document.SourceDocument;

/** Loads plain text in UTF-8, with or without a byte order mark, which is not part of the text. */
public final class TextLoader {
  private static final char REPLACEMENT = '\uFFFD';

  private final RoleDetector roles = new RoleDetector();
  private final StatedFacts facts = new StatedFacts();

  /**
   * Makes a document of one file.
   *
   * @param id the document's id
   * @param path the file, absolute
   * @param bytes all that the file holds
   */
  public LoadResult load(String id, Path path, byte[] bytes) {
    return switch (decode(bytes)) {
      case Decoded.Bad(String reason) -> new LoadResult.Skipped(reason);
      case Decoded.Text(String text) -> {
        if (text.isBlank()) {
          yield new LoadResult.Skipped("there is only white space in it");
        }
        List<Block> blocks = roles.blocks(text, Paragraphs.of(text));
        Metadata metadata = facts.of(text, blocks).orElse(FileNameDate.of(path));
        yield new LoadResult.Loaded(new SourceDocument(id, path, text, metadata, blocks));
      }
    };
  }

  private sealed interface Decoded {
    record Text(String text) implements Decoded {}

    record Bad(String reason) implements Decoded {}
  }

  private static Decoded decode(byte[] bytes) {
    if (bytes.length == 0) {
      return new Decoded.Bad("the file is empty (0 bytes)");
    }
    if (bytes.length >= 2 && isUtf16Mark(bytes[0], bytes[1])) {
      return new Decoded.Bad("it is UTF-16, expected UTF-8; convert it: iconv -f UTF-16 -t UTF-8");
    }
    int nul = indexOfNul(bytes);
    if (nul >= 0) {
      return new Decoded.Bad("it is binary, not text: a NUL byte at byte " + nul);
    }
    int start = startsWithUtf8Mark(bytes) ? 3 : 0;
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      int bad = findMalformed(bytes, start);
      if (bad >= 0) {
        return new Decoded.Bad(malformed(bytes, bad));
      }
    }
    return new Decoded.Text(text);
  }

  private static boolean isUtf16Mark(byte first, byte second) {
    return (first == (byte) 0xFE && second == (byte) 0xFF)
        || (first == (byte) 0xFF && second == (byte) 0xFE);
  }

  private static boolean startsWithUtf8Mark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The first byte that is no UTF-8, or -1: a replacement character may stand in the file itself.
   */
  private static int findMalformed(byte[] bytes, int start) {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = strict.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static String malformed(byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    String value = Integer.toHexString(bytes[at] & 0xFF);
    return "it is not UTF-8: byte 0x"
        + value
        + " at byte "
        + at
        + ", line "
        + line
        + "; if it is Windows-1252, convert it: iconv -f WINDOWS-1252 -t UTF-8";
  }
}
