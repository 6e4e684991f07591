package org.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmokeTest {
  @Test
  void runsOn25() {
    assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
  }
}
