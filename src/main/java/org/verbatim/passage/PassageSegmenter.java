package org.verbatim.passage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verbatim.document.Block;
import org.verbatim.document.Role;
import org.verbatim.document.SourceDocument;
import org.verbatim.document.Span;

/**
 * Cuts a document into passages: a block each, and a long paragraph at the ends of sentences into
 * parts of about the same length. Passages don't overlap, and only white space stands outside of
 * them.
 */
public final class PassageSegmenter {
  /** A paragraph of more words is cut. */
  static final int MOST_WORDS = 200;

  private final SentenceFinder sentences = new SentenceFinder();

  /** The passages of {@code document} in its order. */
  public List<Passage> segment(SourceDocument document) {
    List<Passage> passages = new ArrayList<>(document.blocks().size());
    String heading = null;
    for (Block block : document.blocks()) {
      if (block.role() == Role.HEADING) {
        add(passages, block.role(), null, block.span());
        heading = block.span().of(document.text());
      } else {
        for (Span part : parts(document.text(), block.span())) {
          add(passages, block.role(), heading, part);
        }
      }
    }
    return passages;
  }

  private static void add(List<Passage> passages, Role role, @Nullable String heading, Span span) {
    passages.add(new Passage(passages.size() + 1, role, heading, span));
  }

  private List<Span> parts(String text, Span block) {
    int words = countWords(text, block.start(), block.end());
    if (words <= MOST_WORDS) {
      return List.of(block);
    }
    int wanted = Math.ceilDiv(words, Math.ceilDiv(words, MOST_WORDS));
    List<Span> parts = new ArrayList<>();
    int start = block.start();
    int end = start;
    int length = 0;
    for (Span sentence : sentences.of(text, block)) {
      int more = countWords(text, sentence.start(), sentence.end());
      if (length > 0 && (length + more / 2 > wanted || length + more > MOST_WORDS)) {
        parts.add(new Span(start, end));
        start = sentence.start();
        length = 0;
      }
      end = sentence.end();
      length += more;
    }
    parts.add(new Span(start, end));
    return parts;
  }

  private static int countWords(String text, int start, int end) {
    int count = 0;
    boolean inside = false;
    for (int i = start; i < end; i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      count += inside || space ? 0 : 1;
      inside = !space;
    }
    return count;
  }
}
