package org.verbatim.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileFaultTest {
  @Test
  void saysWhatIsWrongWithoutThePath() {
    assertThat(FileFault.describe(new AccessDeniedException("/c/a.txt")))
        .isEqualTo("permission denied");
    assertThat(FileFault.describe(new NoSuchFileException("/c/a.txt"))).isEqualTo("it is gone");
    assertThat(FileFault.describe(new FileSystemException("/c/a.txt", null, "Is a directory")))
        .isEqualTo("Is a directory");
  }

  @Test
  void fallsBackOnTheMessage() {
    assertThat(FileFault.describe(new IOException("Input/output error")))
        .isEqualTo("Input/output error");
    assertThat(FileFault.describe(new FileSystemException("/c/a.txt"))).isEqualTo("/c/a.txt");
  }
}
