package org.verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.document.Block;
import org.verbatim.document.Metadata;
import org.verbatim.document.RandomText;
import org.verbatim.document.Role;
import org.verbatim.document.SourceDocument;
import org.verbatim.document.Span;
import org.verbatim.load.LoadResult;
import org.verbatim.load.TextLoader;

class PassageSegmenterTest {
  private static final int MOST_WORDS = 200;

  private final PassageSegmenter segmenter = new PassageSegmenter();

  @ParameterizedTest
  @ValueSource(strings = {"ambassador-response.txt", "sputnik-response.txt"})
  void keepsItsPromisesOnTheCorpus(String name) throws IOException {
    SourceDocument document = load(Files.readAllBytes(Path.of("corpus", name)));
    List<Passage> passages = check(document);
    assertThat(passages).hasSizeGreaterThan(5);
  }

  @Test
  void keepsItsPromisesOnAnyText() {
    RandomText texts =
        new RandomText(
            11,
            "word ",
            "word ",
            "word ",
            "Mr. ",
            "U.S. ",
            "end. ",
            "end.\u00A0",
            "so it is! ",
            "why?” ",
            "“Then ",
            "\n",
            "\n\n",
            "- ",
            "\u00A0",
            "x".repeat(900),
            "安全保障。",
            "1.5 ",
            "\uD83D\uDE00",
            "\t",
            "end… ",
            "word, ");
    for (int n = 0; n < 120; n++) {
      String text = texts.next(1_200);
      if (!text.isBlank()) {
        check(load(text.getBytes(StandardCharsets.UTF_8)));
      }
    }
  }

  @Test
  void keepsItsPromisesOnSentencesOfAllLengths() {
    RandomText lengths = new RandomText(12);
    for (int n = 0; n < 150; n++) {
      StringBuilder text = new StringBuilder();
      for (int sentence = 0; sentence < 12; sentence++) {
        text.append("Then ").append("word ".repeat(lengths.number(150))).append("ends. ");
      }
      SourceDocument document = document(text.toString().strip());
      for (Passage passage : check(document)) {
        assertThat(passage.span().of(document.text())).startsWith("Then ").endsWith(" ends.");
      }
    }
  }

  private List<Passage> check(SourceDocument document) {
    String text = document.text();
    List<Passage> passages = segmenter.segment(document);
    int end = 0;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      String own = passage.span().of(text);
      assertThat(passage.ordinal()).isEqualTo(i + 1);
      assertThat(passage.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(isBlank(text.substring(end, passage.span().start()))).isTrue();
      assertThat(isBlank(own.substring(0, 1))).as("begins blank: %s", own).isFalse();
      assertThat(isBlank(own.substring(own.length() - 1))).as("ends blank: %s", own).isFalse();
      if (words(own) > MOST_WORDS) {
        assertThat(own).as("one sentence").doesNotContain("end. ", "ends. ", "is! ", "end… ");
      }
      end = passage.span().end();
    }
    assertThat(isBlank(text.substring(end))).isTrue();
    return passages;
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static int words(String text) {
    return text.strip().split("\\s+", -1).length;
  }

  @Test
  void leavesAParagraphOfTheMostWordsWhole() {
    String text = "One two. ".repeat(MOST_WORDS / 2).strip();
    assertThat(segmenter.segment(document(text))).hasSize(1);
    assertThat(segmenter.segment(document(text + " Three."))).hasSize(2);
  }

  @Test
  void cutsALongParagraphIntoPartsOfAboutTheSameLength() {
    String text = "One two three four five six seven eight nine ten. ".repeat(21).strip();
    List<Integer> lengths = new ArrayList<>();
    for (Passage passage : segmenter.segment(document(text))) {
      lengths.add(words(passage.span().of(text)));
    }
    assertThat(lengths).containsExactly(110, 100);
  }

  @Test
  void cutsBetweenWordsWhatHasNoSentences() {
    for (String spaces : new String[] {" ", "  ", " \u00A0", "\u00A0 ", "\n\u00A0\n"}) {
      String text = ("word" + spaces).repeat(2_000) + "word";
      List<Passage> passages = check(document(text));
      assertThat(passages).hasSizeGreaterThan(1);
      for (Passage passage : passages) {
        assertThat(passage.span().of(text)).startsWith("word").endsWith("word");
      }
    }
  }

  @Test
  void splitsNoSurrogatePairInAWordWithoutEnd() {
    String text = "x" + "\uD83D\uDE00".repeat(9_000) + " " + "word ".repeat(201).strip();
    StringBuilder whole = new StringBuilder();
    for (Passage passage : segmenter.segment(document(text))) {
      String own = passage.span().of(text);
      assertThat(Character.isLowSurrogate(own.charAt(0))).isFalse();
      whole.append(own);
    }
    assertThat(whole.toString().replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void namesTheHeadingThatAPassageStandsUnder() {
    String text = "Title\n\nBefore.\n\nArms Control\n\nWithin.\n\nTrade";
    List<Block> blocks =
        List.of(
            new Block(new Span(0, 5), Role.HEADLINE),
            new Block(new Span(7, 14), Role.BODY),
            new Block(new Span(16, 28), Role.HEADING),
            new Block(new Span(30, 37), Role.BODY),
            new Block(new Span(39, 44), Role.HEADING));
    assertThat(segmenter.segment(document(text, blocks)))
        .containsExactly(
            new Passage(1, Role.HEADLINE, null, new Span(0, 5)),
            new Passage(2, Role.BODY, null, new Span(7, 14)),
            new Passage(3, Role.HEADING, null, new Span(16, 28)),
            new Passage(4, Role.BODY, "Arms Control", new Span(30, 37)),
            new Passage(5, Role.HEADING, null, new Span(39, 44)));
  }

  private static SourceDocument load(byte[] bytes) {
    LoadResult result = new TextLoader().load("x", Path.of("x.txt"), bytes);
    return switch (result) {
      case LoadResult.Loaded(SourceDocument document) -> document;
      case LoadResult.Skipped(String reason) -> throw new AssertionError(reason);
    };
  }

  private static SourceDocument document(String text) {
    return document(text, List.of(new Block(new Span(0, text.length()), Role.BODY)));
  }

  private static SourceDocument document(String text, List<Block> blocks) {
    return new SourceDocument("x", Path.of("x.txt"), text, Metadata.none(), blocks);
  }
}
