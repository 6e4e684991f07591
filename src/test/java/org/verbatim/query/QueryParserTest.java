package org.verbatim.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.document.Span;

class QueryParserTest {
  /** What is typed and what is read: words as they stand, phrases in [brackets]. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '§',
      textBlock =
          """
          # words
          peace => peace
          peace   talks => peace talks
          narrow\u202Fspace no\u00A0break wide\u3000one => narrow space no break wide one
          Russia’s d'Ivoire 'tis peoples' => Russia’s d'Ivoire 'tis peoples'
          ‘red lines’ => ‘red lines’
          U.S.A. S/2022/123 end.Next => U.S.A. S/2022/123 end.Next
          C++ -not +must field:value a*b (c) => C++ -not +must field:value a*b (c)
          AND OR NOT => AND OR NOT
          安全 ё x² => 安全 ё x²
          # punctuation alone is passed over
          war - peace => war peace
          war — & ... peace ! => war peace
          ? peace => peace
          # phrases in all marks
          "red lines" => [red lines]
          “red lines” => [red lines]
          ”red lines” => [red lines]
          „rote Linien“ => [rote Linien]
          „czerwone linie” => [czerwone linie]
          ‟red lines” => [red lines]
          «lignes rouges» => [lignes rouges]
          « lignes rouges » => [ lignes rouges ]
          »rote Linien« => [rote Linien]
          »röda linjer» => [röda linjer]
          「安全保障」 => [安全保障]
          『安全保障』 => [安全保障]
          〝安全〞 => [安全]
          ＂red lines＂ => [red lines]
          # mixed pairs
          “red lines" => [red lines]
          "red lines” => [red lines]
          „red lines" => [red lines]
          “red lines " x => [red lines ] x
          "red lines "x => [red lines ] x
          «red lines" => [red lines]
          # quotations inside of a phrase
          “the “red lines” of” peace => [the “red lines” of] peace
          “the "red lines" of” peace => [the "red lines" of] peace
          "the “red lines” of" peace => [the “red lines” of] peace
          «the „red lines“ of» => [the „red lines“ of]
          «a «b» c» => [a «b» c]
          「a『b』c」 => [a『b』c]
          “a “b “c” d” e” f => [a “b “c” d” e] f
          “Russia’s ‘red lines’” => [Russia’s ‘red lines’]
          # glued together
          before"red lines"after => before [red lines] after
          "a""b" => [a] [b]
          ("red lines"), => [red lines]
          "a" "b c" d => [a] [b c] d
          U.S."red" => U.S. [red]
          "red lines", peace => [red lines] peace
          # a phrase keeps what is typed
          "  red   lines. " => [  red   lines. ]
          "one" => [one]
          """)
  void readsWordsAndPhrases(String query, String tree) throws QuerySyntaxException {
    QueryNode node = QueryParser.parse(query);
    assertThat(print(node)).isEqualTo(tree);
    checkSpans(query, node);
  }

  private static String print(QueryNode node) {
    return switch (node) {
      case QueryNode.Term(String text, Span _) -> text;
      case QueryNode.Phrase(String text, Span _) -> "[" + text + "]";
      case QueryNode.All all ->
          all.children().stream().map(QueryParserTest::print).collect(Collectors.joining(" "));
    };
  }

  private static void checkSpans(String query, QueryNode node) {
    switch (node) {
      case QueryNode.Term(String text, Span span) -> assertThat(span.of(query)).isEqualTo(text);
      case QueryNode.Phrase(String text, Span span) ->
          assertThat(query.substring(span.start() + 1, span.end() - 1)).isEqualTo(text);
      case QueryNode.All all -> all.children().forEach(child -> checkSpans(query, child));
    }
  }

  /** What is typed, what the message says, and the part of the query that it points at. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '§',
      textBlock =
          """
          "red lines => the quotation mark " opens a phrase that is never closed => 0-1
          red lines" => the quotation mark " closes a phrase that was never opened => 9-10
          "red" lines" x => the quotation mark " closes a phrase that was never opened => 11-12
          “red lines => the quotation mark “ opens a phrase that is never closed => 0-1
          "red lines“ => the quotation mark “ opens a phrase that is never closed => 10-11
          “red lines“ => the quotation mark “ opens a phrase that is never closed => 10-11
          “a “b” c => the quotation mark “ opens a phrase that is never closed => 0-1
          “a “b c” => the quotation mark “ opens a phrase that is never closed => 0-1
          red lines” => the quotation mark ” closes a phrase that was never opened => 9-10
          安全」 => the quotation mark 」 closes a phrase that was never opened => 2-3
          "安全" 』 => the quotation mark 』 closes a phrase that was never opened => 5-6
          "" => read nothing, expected a word between the quotation marks => 0-2
          peace “ ” => read nothing, expected a word between the quotation marks => 6-9
          x "..." => read only punctuation, expected a word between the quotation marks => 2-7
          !? — => read only punctuation, expected at least one word => 0-4
          """)
  void saysWhereAQueryCanNotBeRead(String query, String message, String place) {
    QuerySyntaxException fault =
        catchThrowableOfType(QuerySyntaxException.class, () -> QueryParser.parse(query));
    assertThat(fault).hasMessageContaining(message);
    assertThat(fault.span().start() + "-" + fault.span().end()).isEqualTo(place);
    assertThat(fault.query()).isEqualTo(query);
    assertThat(fault.advice()).isNotBlank().endsWith(".");
  }

  @Test
  void rejectsAQueryOfNothing() {
    for (String query : new String[] {"", "   ", "\u00A0\t"}) {
      QuerySyntaxException fault =
          catchThrowableOfType(QuerySyntaxException.class, () -> QueryParser.parse(query));
      assertThat(fault).hasMessageContaining("read nothing");
      assertThat(fault.span()).isEqualTo(new Span(0, query.length()));
    }
  }

  @Test
  void takesAPhraseAsItStandsWithOddMarks() throws QuerySyntaxException {
    for (String text : new String[] {"red lines", "“red lines", "the \"red\" lines”", " x "}) {
      assertThat(QueryParser.parsePhrase(text))
          .isEqualTo(new QueryNode.Phrase(text, new Span(0, text.length())));
    }
  }

  @Test
  void rejectsAPhraseWithoutAWord() {
    for (String text : new String[] {"", " ", "“”", "..."}) {
      QuerySyntaxException fault =
          catchThrowableOfType(QuerySyntaxException.class, () -> QueryParser.parsePhrase(text));
      assertThat(fault).hasMessageContaining("at least one word");
      assertThat(fault.span()).isEqualTo(new Span(0, text.length()));
    }
  }
}
