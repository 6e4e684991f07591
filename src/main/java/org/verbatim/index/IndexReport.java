package org.verbatim.index;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What an update of the index did, in files.
 *
 * @param skipped the files that were not read, in the order of their paths
 * @param took wall time
 */
public record IndexReport(
    int added, int changed, int unchanged, int removed, List<Skipped> skipped, Duration took) {
  public IndexReport {
    skipped = List.copyOf(skipped);
  }

  /**
   * A file that was not read.
   *
   * @param reason a sentence without a full stop
   */
  public record Skipped(Path path, String reason) {}
}
