package org.verbatim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.document.WordList;

class SpellingVariantsTest {
  private final SpellingVariants variants = SpellingVariants.shipped();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '§',
      textBlock =
          """
          organisation, organization
          organisations, organizations
          organisation's, organization's
          recognise, recognize
          recognised, recognized
          mobilising, mobilizing
          destabilisation, destabilization
          analyse, analyze
          paralysed, paralyzed
          defence, defense
          defenceless, defenseless
          offence, offense
          centre, center
          centred, centered
          programme, program
          programmes, programs
          travelled, traveled
          travelling, traveling
          neighbour, neighbor
          neighbouring, neighboring
          labour's, labor's
          behaviour, behavior
          honourable, honorable
          judgement, judgment
          manoeuvre, maneuver
          manoeuvres, maneuvers
          manoeuvring, maneuvering
          fulfil, fulfill
          towards, toward
          grey, gray
          sceptical, skeptical
          catalogue, catalog
          """)
  void knowsBothSpellingsOfAWord(String british, String american) {
    assertThat(variants.of(british)).as(british).contains(american);
    assertThat(variants.of(american)).as(american).contains(british);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "advise",
        "advised",
        "exercise",
        "exercises",
        "exercising",
        "promise",
        "raised",
        "surprised",
        "revise",
        "supervised",
        "televised",
        "compromise",
        "franchise",
        "expertise",
        "otherwise",
        "wise",
        "rise",
        "noise",
        "precise",
        "treaty",
        "peace",
        "is",
        "used",
        "s",
        "'s",
        "2022"
      })
  void leavesAWordWithOneSpellingAlone(String word) {
    assertThat(variants.of(word)).isEmpty();
  }

  @Test
  void neverGivesTheWordItself() {
    for (String line : WordList.read(SpellingVariants.class, "english-spelling.tsv")) {
      for (String entry : line.split("\t", -1)) {
        String word = entry.replace("$", "");
        assertThat(variants.of(word)).as(word).doesNotContain(word).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void hasTheWholePairInItsTable() {
    for (String line : WordList.read(SpellingVariants.class, "english-spelling.tsv")) {
      String[] pair = line.split("\t", -1);
      assertThat(pair).as(line).hasSize(2).doesNotContain("");
      if (pair[0].endsWith("$")) {
        assertThat(pair[1]).as(line).endsWith("$");
      }
    }
  }
}
