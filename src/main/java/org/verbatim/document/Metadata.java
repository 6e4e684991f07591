package org.verbatim.document;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document's source attribution: what is stated about it, and by what. What nobody states is
 * absent, never guessed.
 */
public final class Metadata {
  /** What can be stated of a document. */
  public enum Field {
    TITLE,
    PUBLISHER,
    AUTHOR,
    /** As {@link PartialDate#toString} writes it. */
    DATE,
    URL,
    /** A BCP 47 tag such as {@code en}. */
    LANGUAGE;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name as it is printed: {@code title}. */
    public String label() {
      return label;
    }
  }

  /** What a value was taken from, the most trusted first. */
  public enum Origin {
    /** The document's own text. */
    TEXT,
    /** The file's name. */
    NAME;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name as it is printed: {@code text}. */
    public String label() {
      return label;
    }
  }

  /**
   * A value and where it comes from.
   *
   * @param value never empty
   */
  public record Stated(String value, Origin origin) {
    public Stated {
      if (value.isBlank()) {
        throw new IllegalArgumentException("a stated value can't be blank");
      }
    }
  }

  private final Map<Field, Stated> stated;

  private Metadata(Map<Field, Stated> stated) {
    this.stated = stated;
  }

  /** Nothing stated. */
  public static Metadata none() {
    return new Metadata(new EnumMap<>(Field.class));
  }

  /** This and one more value, which takes the place of a former one. */
  public Metadata with(Field field, Stated value) {
    Map<Field, Stated> more = new EnumMap<>(stated);
    more.put(field, value);
    return new Metadata(more);
  }

  /** What is stated here and, where nothing is, what {@code lessTrusted} states. */
  public Metadata orElse(Metadata lessTrusted) {
    Map<Field, Stated> merged = new EnumMap<>(lessTrusted.stated);
    merged.putAll(stated);
    return new Metadata(merged);
  }

  public Optional<Stated> find(Field field) {
    return Optional.ofNullable(stated.get(field));
  }

  /** The value alone, or null where none is stated. */
  public @Nullable String value(Field field) {
    Stated found = stated.get(field);
    return found == null ? null : found.value();
  }

  /** The date, or empty where none is stated. */
  public Optional<PartialDate> date() {
    return find(Field.DATE).flatMap(date -> PartialDate.parse(date.value()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Metadata that && stated.equals(that.stated);
  }

  @Override
  public int hashCode() {
    return stated.hashCode();
  }

  @Override
  public String toString() {
    return stated.toString();
  }
}
