package org.verbatim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** An index as another version of the program would have left it. */
final class TamperedIndex {
  private TamperedIndex() {}

  static void withSchema(Path index, String schema) throws IOException {
    try (Directory directory = new NIOFSDirectory(index);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("verbatim.schema", schema).entrySet());
      writer.commit();
    }
  }
}
