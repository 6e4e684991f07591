package org.verbatim.search;

import java.util.Locale;
import org.verbatim.document.Span;

/**
 * What matched inside of a hit.
 *
 * @param span where, in UTF-16 units of the passage's text
 * @param layer which layer of the text it took to match
 */
public record Match(Span span, Layer layer) {
  /** The layers of text, the strictest first. */
  public enum Layer {
    /** The characters as typed. */
    RAW,
    /** The same words; case, accents and punctuation aside. */
    TYPOGRAPHIC,
    /** Another form or spelling of the words. */
    LEXICAL;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name as it is printed: {@code typographic}. */
    public String label() {
      return label;
    }
  }
}
