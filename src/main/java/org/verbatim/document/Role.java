package org.verbatim.document;

import java.util.Locale;

/** What a piece of a document is. Only {@link #BODY} and the headings are what its author said. */
public enum Role {
  /** The document's title where the text states it. */
  HEADLINE,
  /** A title of a part. */
  HEADING,
  /** Running text. */
  BODY,
  /** A picture's text and credit. */
  CAPTION,
  /** Who wrote it, where and when. */
  BYLINE,
  /** What the site puts around it: menus, log-in prompts, "skip to content". */
  BOILERPLATE;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name as it is typed and printed: {@code boilerplate}. */
  public String label() {
    return label;
  }
}
