package org.verbatim.index;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** There is no file where a corpus was expected. */
public final class NothingToIndexException extends Exception {
  /**
   * @param roots where no file is
   */
  public NothingToIndexException(List<Path> roots) {
    super(
        "nothing to index: no file in "
            + roots.stream().map(Path::toString).collect(Collectors.joining(", ")));
  }
}
