package org.verbatim.document;

import java.nio.file.Path;
import java.util.List;

/**
 * One article, speech, press release or treaty as its file has it.
 *
 * @param id unique in an index, and what a user types to see it
 * @param path the file that it came in, absolute
 * @param text the raw text, character for character
 * @param metadata its source attribution
 * @param blocks its pieces in order; they don't overlap, and only white space stands outside of
 *     them
 */
public record SourceDocument(
    String id, Path path, String text, Metadata metadata, List<Block> blocks) {
  public SourceDocument {
    blocks = List.copyOf(blocks);
  }
}
