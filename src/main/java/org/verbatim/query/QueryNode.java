package org.verbatim.query;

import java.util.List;
import org.verbatim.document.Span;

/** A query as it was read. Spans are places in the query as typed. */
public sealed interface QueryNode {
  /**
   * Something typed between spaces; the engine's word rules may find several words in it.
   *
   * @param text as typed
   */
  record Term(String text, Span span) implements QueryNode {}

  /**
   * Words that are wanted as they stand: in this order, adjacent, no other form of them.
   *
   * @param text as typed, without the marks around it
   */
  record Phrase(String text, Span span) implements QueryNode {}

  /**
   * All of these.
   *
   * @param children one or more, in the order typed
   */
  record All(List<QueryNode> children) implements QueryNode {
    public All {
      children = List.copyOf(children);
    }
  }
}
