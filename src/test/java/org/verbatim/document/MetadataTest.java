package org.verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.verbatim.document.Metadata.Field;
import org.verbatim.document.Metadata.Origin;
import org.verbatim.document.Metadata.Stated;

class MetadataTest {
  private static final Stated FROM_TEXT = new Stated("2022-02-17", Origin.TEXT);
  private static final Stated FROM_NAME = new Stated("2022", Origin.NAME);

  @Test
  void hasNothingThatNobodyStated() {
    Metadata none = Metadata.none();
    for (Field field : Field.values()) {
      assertThat(none.find(field)).isEmpty();
      assertThat(none.value(field)).isNull();
    }
    assertThat(none.date()).isEmpty();
  }

  @Test
  void keepsAValueWithItsOrigin() {
    Metadata metadata = Metadata.none().with(Field.DATE, FROM_NAME);
    assertThat(metadata.find(Field.DATE)).contains(FROM_NAME);
    assertThat(metadata.value(Field.DATE)).isEqualTo("2022");
    assertThat(metadata.find(Field.TITLE)).isEmpty();
  }

  @Test
  void changesNothingInTheFormerWhenAValueIsAdded() {
    Metadata none = Metadata.none();
    Metadata one = none.with(Field.DATE, FROM_NAME);
    Metadata other = one.with(Field.DATE, FROM_TEXT);
    assertThat(none).isEqualTo(Metadata.none());
    assertThat(one.find(Field.DATE)).contains(FROM_NAME);
    assertThat(other.find(Field.DATE)).contains(FROM_TEXT);
  }

  @Test
  void fillsOnlyItsGapsFromTheLessTrusted() {
    Stated title = new Stated("A Statement", Origin.TEXT);
    Metadata trusted = Metadata.none().with(Field.DATE, FROM_TEXT);
    Metadata less = Metadata.none().with(Field.DATE, FROM_NAME).with(Field.TITLE, title);
    Metadata merged = trusted.orElse(less);
    assertThat(merged.find(Field.DATE)).contains(FROM_TEXT);
    assertThat(merged.find(Field.TITLE)).contains(title);
    assertThat(trusted.find(Field.TITLE)).as("the trusted one itself").isEmpty();
    assertThat(less.find(Field.DATE)).as("the less trusted one itself").contains(FROM_NAME);
  }

  @Test
  void readsItsDate() {
    assertThat(Metadata.none().with(Field.DATE, FROM_TEXT).date())
        .contains(new PartialDate(2022, 2, 17));
    assertThat(Metadata.none().with(Field.DATE, new Stated("soon", Origin.TEXT)).date()).isEmpty();
  }

  @Test
  void equalsWhatStatesTheSameOfTheSameOrigin() {
    Metadata metadata = Metadata.none().with(Field.DATE, FROM_TEXT);
    assertThat(metadata)
        .isEqualTo(Metadata.none().with(Field.DATE, FROM_TEXT))
        .hasSameHashCodeAs(Metadata.none().with(Field.DATE, FROM_TEXT))
        .isNotEqualTo(Metadata.none().with(Field.DATE, new Stated("2022-02-17", Origin.NAME)))
        .isNotEqualTo(Metadata.none());
  }

  @Test
  void rejectsABlankValue() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Stated(" ", Origin.TEXT));
  }

  @Test
  void printsItsFieldsInLowerCase() {
    assertThat(Field.PUBLISHER.label()).isEqualTo("publisher");
    assertThat(Origin.TEXT.label()).isEqualTo("text");
    assertThat(Role.BOILERPLATE.label()).isEqualTo("boilerplate");
  }
}
