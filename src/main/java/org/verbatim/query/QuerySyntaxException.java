package org.verbatim.query;

import org.verbatim.document.Span;

/** A query that can't be read: what was read, what was expected, and where. */
public final class QuerySyntaxException extends Exception {
  private final String query;
  private final Span span;
  private final String advice;

  /**
   * @param message what was read and what was expected, a sentence without a full stop
   * @param query as typed
   * @param span the place in {@code query}
   * @param advice what to do about it
   */
  public QuerySyntaxException(String message, String query, Span span, String advice) {
    super(message);
    this.query = query;
    this.span = span;
    this.advice = advice;
  }

  public String query() {
    return query;
  }

  public Span span() {
    return span;
  }

  public String advice() {
    return advice;
  }
}
