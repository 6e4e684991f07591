package org.verbatim.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentIdsTest {
  /** Files, and their ids in the same order. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          # a name that no other file has
          /c/lavrov.txt => lavrov
          /c/a/lavrov.txt /c/b/blinken.txt => lavrov blinken
          /c/USA_77_2022.txt /c/no-extension => USA_77_2022 no-extension
          /c/2022.02.17.txt /c/a.tar.gz => 2022.02.17 a.tar
          /c/.hidden => .hidden
          # one name in two folders
          /c/a/x.txt /c/b/x.txt => a/x b/x
          /c/a/x.txt /c/b/x.txt /c/b/y.txt => a/x b/x y
          /c/x.txt /c/a/x.txt => c/x a/x
          # folders of one name
          /c/1/a/x.txt /c/2/a/x.txt => 1/a/x 2/a/x
          /c/1/a/x.txt /c/2/a/x.txt /c/2/b/x.txt => 1/a/x 2/a/x b/x
          /p/1/a/b/x.txt /q/1/a/b/x.txt => p/1/a/b/x q/1/a/b/x
          /a/x.txt /b/a/x.txt => a/x b/a/x
          /x.txt /a/x.txt => x a/x
          # one name but for the extension
          /c/a/x.txt /c/a/x.text => x.txt x.text
          /c/a/x.txt /c/a/x.text /c/b/x.txt => x.txt x.text x
          /c/a/x.txt /c/a/x.text /c/b/x.txt /c/b/x.text => a/x.txt a/x.text b/x.txt b/x.text
          /c/a/x /c/a/x.txt => x x.txt
          /c/a/x.txt /c/b/x.html => a/x b/x
          # a name that is another one's with its extension
          /c/x.txt /c/x.text /c/x.txt.txt => /c/x.txt x.text /c/x.txt.txt
          """)
  void keepsAsMuchOfTheFolderAsMakesAnIdUnique(String files, String ids) {
    List<Path> paths = Arrays.stream(files.split(" ", -1)).map(Path::of).toList();
    Map<Path, String> found = DocumentIds.of(paths);
    assertThat(found).hasSameSizeAs(paths);
    assertThat(paths.stream().map(found::get)).containsExactly(ids.split(" ", -1));
  }

  @Test
  void givesEachFileItsOwnIdWhateverTheOrder() {
    Random random = new Random(3);
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("/c", "/c/a", "/c/b", "/c/a/b", "/d/a/b", "/d")) {
      for (String name : List.of("x.txt", "x.text", "y.txt", "y", "x.txt.txt")) {
        if (random.nextInt(4) > 0) {
          files.add(Path.of(folder, name));
        }
      }
    }
    Map<Path, String> ids = DocumentIds.of(files);
    assertThat(ids).containsOnlyKeys(files);
    assertThat(ids.values()).doesNotHaveDuplicates();
    for (int n = 0; n < 20; n++) {
      Collections.shuffle(files, random);
      assertThat(DocumentIds.of(files)).isEqualTo(ids);
    }
  }

  @Test
  void hasNoIdsWhereThereAreNoFiles() {
    assertThat(DocumentIds.of(List.of())).isEmpty();
  }
}
