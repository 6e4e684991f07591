package org.verbatim.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatim.index.NothingToIndexException;
import org.verbatim.query.QueryParser;
import org.verbatim.query.QuerySyntaxException;
import org.verbatim.search.Hit;
import org.verbatim.search.Match;
import org.verbatim.search.SearchRequest.Matching;
import org.verbatim.search.SearchResult;
import org.verbatim.search.Searcher;

/**
 * Exact matching finds what a plain scan of the files finds: the same documents, the same counts.
 */
class ExactnessTest {
  private static final long SEED = 20220217;

  @TempDir Path folder;

  @Test
  void agreesWithAPlainScanOfGeneratedTexts()
      throws IOException, QuerySyntaxException, NothingToIndexException {
    Random random = new Random(SEED);
    Corpus corpus = new Corpus(folder);
    Map<String, String> texts = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      texts.put("text" + i, generate(random));
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      corpus.write(text.getKey() + ".txt", text.getValue());
    }
    corpus.update();
    check(corpus, texts, draw(texts, 300, random));
  }

  @Test
  void agreesWithAPlainScanOfHardWrappedSpeeches()
      throws IOException, QuerySyntaxException, NothingToIndexException, InterruptedException {
    Path archive = Path.of("../shared/corpora/ungdc.tar.gz");
    assumeTrue(Files.exists(archive), "skipped: no UN General Debate Corpus at " + archive);
    // One session: lines of 51 columns, pages that break in mid-sentence, hyphenated line ends.
    String session = "ungdc/Session 48 - 1993";
    Process tar =
        new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", folder.toString(), session)
            .inheritIO()
            .start();
    assertThat(tar.waitFor()).isZero();
    Corpus corpus = new Corpus(folder);
    corpus.update(folder.resolve("ungdc"));
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(session))) {
      for (Path file : files.toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        texts.put(file.getFileName().toString().replace(".txt", ""), text);
      }
    }
    assertThat(texts).hasSizeGreaterThan(100);
    check(corpus, texts, draw(texts, 80, new Random(SEED)));
  }

  private static void check(Corpus corpus, Map<String, String> texts, List<List<String>> phrases)
      throws IOException, QuerySyntaxException {
    try (Searcher searcher = corpus.open()) {
      for (List<String> phrase : phrases) {
        Map<String, Integer> scanned = new TreeMap<>();
        texts.forEach((id, text) -> {
          int count = PlainScan.count(text, phrase);
          if (count > 0) {
            scanned.put(id, count);
          }
        });
        String typed = String.join(" ", phrase);
        SearchResult result =
            searcher.search(Corpus.request(QueryParser.parsePhrase(typed), Matching.EXACT));
        assertThat(result.documents()).as(typed).isEqualTo(scanned.size());
        assertThat(result.occurrences())
            .as(typed)
            .isEqualTo(scanned.values().stream().mapToLong(Integer::intValue).sum());
        for (Hit hit : result.hits()) {
          assertThat(scanned).as(typed).containsKey(hit.document().id());
          checkMatches(hit, phrase);
        }
      }
    }
  }

  /** A match that doesn't run on is the wording and nothing around it. */
  private static void checkMatches(Hit hit, List<String> phrase) {
    assertThat(hit.matches()).isNotEmpty();
    List<Match> whole =
        hit.continuesIn() == null
            ? hit.matches()
            : hit.matches().subList(0, hit.matches().size() - 1);
    for (Match match : whole) {
      String found = match.span().of(hit.passage().text());
      assertThat(PlainScan.count(found, phrase)).as(found).isPositive();
      assertThat(Character.isLetterOrDigit(found.charAt(0))).as(found).isTrue();
      assertThat(Character.isLetterOrDigit(found.charAt(found.length() - 1))).as(found).isTrue();
    }
  }

  private static List<List<String>> draw(Map<String, String> texts, int count, Random random) {
    List<String> all = List.copyOf(texts.values());
    List<List<String>> phrases = new ArrayList<>();
    while (phrases.size() < count) {
      String text = all.get(random.nextInt(all.size()));
      List<String> phrase =
          PlainScan.phraseAt(text, random.nextInt(text.length()), 1 + random.nextInt(11));
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  /**
   * Sentences of few words, so that wording recurs, wrapped, broken and quoted as real texts are.
   */
  private static String generate(Random random) {
    String[] vocabulary = {
      "the",
      "of",
      "peace",
      "and",
      "security",
      "to",
      "nations",
      "guarantees",
      "we",
      "not",
      "in",
      "cooperation",
      "lines",
      "all",
      "respect"
    };
    StringBuilder text = new StringBuilder();
    int column = 0;
    int words = 40 + random.nextInt(400);
    boolean start = true;
    for (int i = 0; i < words; i++) {
      String word = vocabulary[random.nextInt(vocabulary.length)];
      if (start) {
        word = Character.toUpperCase(word.charAt(0)) + word.substring(1);
      }
      start = random.nextInt(12) == 0;
      int roll = random.nextInt(40);
      if (word.length() > 5 && column > 45) {
        int cut = 2 + random.nextInt(word.length() - 4);
        String lineEnd =
            random.nextInt(6) == 0 ? "-\n\n" : random.nextInt(4) == 0 ? "-\r\n" : "-\n";
        word = word.substring(0, cut) + lineEnd + word.substring(cut);
        column = 0;
      }
      text.append(roll == 0 ? "“" : roll == 1 ? "(" : "").append(word);
      text.append(roll == 0 ? "”" : roll == 1 ? ")" : roll == 2 ? "," : roll == 3 ? "—" : "");
      text.append(start ? "." : "");
      column += word.length() + 1;
      if (column > 50) {
        text.append(random.nextInt(10) == 0 ? "\n\n" : "\n");
        column = 0;
      } else {
        text.append(roll == 3 ? "" : " ");
      }
    }
    return text.append("end of the text.\n").toString();
  }
}
