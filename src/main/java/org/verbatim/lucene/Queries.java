package org.verbatim.lucene;

import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.verbatim.analysis.EnglishStemmer;
import org.verbatim.analysis.Words;
import org.verbatim.document.Role;
import org.verbatim.search.Filter;
import org.verbatim.search.Filter.DateRange;

/** Makes Lucene queries over passages. */
final class Queries {
  private Queries() {}

  /** All words and phrases. */
  static Query all(QueryWords query, EnglishStemmer stemmer) {
    BooleanQuery.Builder all = phrases(query, Occur.MUST, stemmer);
    query.words().forEach(word -> all.add(anyForm(word), Occur.MUST));
    return all.build();
  }

  /** Any word or phrase. */
  static Query any(QueryWords query, EnglishStemmer stemmer) {
    BooleanQuery.Builder any = phrases(query, Occur.SHOULD, stemmer);
    query.words().forEach(word -> any.add(anyForm(word), Occur.SHOULD));
    return any.build();
  }

  /**
   * All phrases and at least {@code required} of the content words; function words only add to the
   * score.
   */
  static Query some(
      QueryWords query, Set<String> functionWords, int required, EnglishStemmer stemmer) {
    BooleanQuery.Builder some = phrases(query, Occur.MUST, stemmer);
    BooleanQuery.Builder content = new BooleanQuery.Builder();
    content.setMinimumNumberShouldMatch(required);
    for (QueryWords.Word word : query.words()) {
      (functionWords.contains(word.term()) ? some : content).add(anyForm(word), Occur.SHOULD);
    }
    some.add(content.build(), Occur.MUST);
    return some.build();
  }

  /** Each phrase where it begins, once for every time that it does. */
  static Query exact(QueryWords query) {
    BooleanQuery.Builder exact = new BooleanQuery.Builder();
    for (QueryWords.Wording phrase : query.phrases()) {
      exact.add(new PassagePhraseQuery(phrase.terms()), Occur.MUST);
    }
    return exact.build();
  }

  /** {@code query}, of the passages that {@code filter} lets through. */
  static Query filtered(Query query, Filter filter) {
    BooleanQuery.Builder filtered = new BooleanQuery.Builder();
    filtered.add(query, Occur.MUST);
    Set<Role> wanted = filter.roles();
    if (2 * wanted.size() > Role.values().length) {
      for (Role role : Role.values()) {
        if (!wanted.contains(role)) {
          filtered.add(role(role), Occur.MUST_NOT);
        }
      }
    } else {
      BooleanQuery.Builder roles = new BooleanQuery.Builder();
      wanted.forEach(role -> roles.add(role(role), Occur.SHOULD));
      filtered.add(roles.build(), Occur.FILTER);
    }
    if (!filter.sources().isEmpty()) {
      filtered.add(sources(filter.sources()), Occur.FILTER);
    }
    if (filter.dates().restricts()) {
      filtered.add(dates(filter.dates()), Occur.FILTER);
    }
    return filtered.build();
  }

  private static BooleanQuery.Builder phrases(
      QueryWords query, Occur occur, EnglishStemmer stemmer) {
    BooleanQuery.Builder phrases = new BooleanQuery.Builder();
    for (QueryWords.Wording phrase : query.phrases()) {
      BooleanQuery.Builder ranked = new BooleanQuery.Builder();
      ranked.add(new PassagePhraseQuery(phrase.terms()), Occur.FILTER);
      for (String stem : QueryWords.stems(phrase, stemmer)) {
        ranked.add(new TermQuery(new Term(Schema.LEXICAL, stem)), Occur.SHOULD);
      }
      phrases.add(ranked.build(), occur);
    }
    return phrases;
  }

  private static Query anyForm(QueryWords.Word word) {
    if (word.variantStems().isEmpty()) {
      return new TermQuery(new Term(Schema.LEXICAL, word.stem()));
    }
    SynonymQuery.Builder forms = new SynonymQuery.Builder(Schema.LEXICAL);
    forms.addTerm(new Term(Schema.LEXICAL, word.stem()));
    word.variantStems().forEach(stem -> forms.addTerm(new Term(Schema.LEXICAL, stem)));
    return forms.build();
  }

  private static Query role(Role role) {
    return new TermQuery(new Term(Schema.ROLE, role.label()));
  }

  private static Query sources(List<String> sources) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String source : sources) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      Words words = Words.of(source);
      for (int i = 0; i < words.count(); i++) {
        all.add(new TermQuery(new Term(Schema.SOURCE, words.term(i))), Occur.MUST);
      }
      any.add(all.build(), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query dates(DateRange dates) {
    BooleanQuery.Builder dated = new BooleanQuery.Builder();
    dated.add(new FieldExistsQuery(Schema.DATE_FIRST), Occur.FILTER);
    dates
        .since()
        .ifPresent(since ->
            dated.add(
                NumericDocValuesField.newSlowRangeQuery(
                    Schema.DATE_LAST, since.first().toEpochDay(), Long.MAX_VALUE),
                Occur.FILTER));
    dates
        .until()
        .ifPresent(until ->
            dated.add(
                NumericDocValuesField.newSlowRangeQuery(
                    Schema.DATE_FIRST, Long.MIN_VALUE, until.last().toEpochDay()),
                Occur.FILTER));
    if (!dates.keepUndated()) {
      return dated.build();
    }
    BooleanQuery.Builder undated = new BooleanQuery.Builder();
    undated.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    undated.add(new FieldExistsQuery(Schema.DATE_FIRST), Occur.MUST_NOT);
    return new BooleanQuery.Builder()
        .add(dated.build(), Occur.SHOULD)
        .add(undated.build(), Occur.SHOULD)
        .build();
  }
}
