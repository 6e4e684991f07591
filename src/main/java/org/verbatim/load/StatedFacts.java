package org.verbatim.load;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verbatim.document.Block;
import org.verbatim.document.Metadata;
import org.verbatim.document.Metadata.Field;
import org.verbatim.document.Metadata.Origin;
import org.verbatim.document.Metadata.Stated;
import org.verbatim.document.PartialDate;
import org.verbatim.document.Role;
import org.verbatim.document.WordList;

/**
 * Reads off what a text states about itself. A date counts only in a date line or a caption, never
 * in running text, which speaks of other days too; where those name two days, neither is taken.
 */
final class StatedFacts {
  /** How much of the running text the language is read off, in characters. */
  private static final int SAMPLE = 20_000;

  /**
   * The least share of function words. In English prose they are some 40 words in 100, in the other
   * languages of our sources under 10 are spelled like one.
   */
  private static final double ENGLISH_SHARE = 0.2;

  private final Set<String> englishFunctionWords =
      new HashSet<>(WordList.read(WordList.class, "english-function-words.txt"));

  Metadata of(String text, List<Block> blocks) {
    Metadata facts = Metadata.none();
    for (Block block : blocks) {
      if (block.role() == Role.HEADLINE) {
        facts = facts.with(Field.TITLE, stated(block.span().of(text)));
      }
    }
    String publisher = publisher(text, blocks);
    if (publisher != null) {
      facts = facts.with(Field.PUBLISHER, stated(publisher));
    }
    Optional<PartialDate> date = date(text, blocks);
    if (date.isPresent()) {
      facts = facts.with(Field.DATE, stated(date.get().toString()));
    }
    if (isEnglish(text, blocks)) {
      facts = facts.with(Field.LANGUAGE, stated("en"));
    }
    return facts;
  }

  private static Stated stated(String value) {
    return new Stated(value, Origin.TEXT);
  }

  private static @Nullable String publisher(String text, List<Block> blocks) {
    List<String> captions =
        blocks.stream()
            .filter(block -> block.role() == Role.CAPTION)
            .map(block -> block.span().of(text))
            .toList();
    return blocks.isEmpty() || captions.isEmpty()
        ? null
        : AgencyHeader.publisher(blocks.getFirst().span().of(text), captions);
  }

  private static Optional<PartialDate> date(String text, List<Block> blocks) {
    Set<PartialDate> dates = new HashSet<>();
    for (Block block : blocks) {
      if (block.role() == Role.BYLINE || block.role() == Role.CAPTION) {
        dates.addAll(StatedDate.in(block.span().of(text)));
      }
    }
    return dates.size() == 1 ? Optional.of(dates.iterator().next()) : Optional.empty();
  }

  private boolean isEnglish(String text, List<Block> blocks) {
    int words = 0;
    int functionWords = 0;
    int read = 0;
    for (Block block : blocks) {
      if (block.role() != Role.BODY || read >= SAMPLE) {
        continue;
      }
      int end = Math.min(block.span().end(), block.span().start() + SAMPLE);
      read += end - block.span().start();
      for (String word : PlainWords.of(text.substring(block.span().start(), end))) {
        words++;
        functionWords += englishFunctionWords.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    return functionWords > ENGLISH_SHARE * words;
  }
}
