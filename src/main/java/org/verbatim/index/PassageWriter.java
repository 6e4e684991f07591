package org.verbatim.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.verbatim.document.SourceDocument;
import org.verbatim.passage.Passage;

/**
 * The write port: what an indexer needs of an engine. Nothing that is written can be found before
 * {@link #commit}, and closing without it leaves the index as it was.
 */
public interface PassageWriter extends Closeable {
  /** The files that the index holds, by path; changes since the last commit are not seen. */
  IndexManifest manifest() throws IOException;

  /** Puts a file's document in, in place of what the index held of that file. */
  void replace(IndexedFile file, SourceDocument document, List<Passage> passages)
      throws IOException;

  /** Takes a file's document out. */
  void remove(Path file) throws IOException;

  /** Notes a file's new time of last change; its content is the same. */
  void touch(IndexedFile file) throws IOException;

  /** Makes all changes visible at once. */
  void commit() throws IOException;
}
