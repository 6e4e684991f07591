package org.verbatim.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;
import org.verbatim.analysis.EnglishStemmer;
import org.verbatim.document.Span;
import org.verbatim.index.IndexUnavailableException;
import org.verbatim.index.PassageWriter;
import org.verbatim.query.QueryNode;
import org.verbatim.search.Searcher;

/** Opens the index in a folder, or says why it can't be used. */
public final class LuceneIndex {
  private LuceneIndex() {}

  /**
   * Loads what every query needs and what takes a third of a cold one's time: codecs, word rules,
   * lists. Worth a thread of its own while something else is done.
   */
  public static void prepare() {
    Codec.getDefault();
    QueryWords.of(new QueryNode.Term("analyse", new Span(0, 7)), new EnglishStemmer());
    try (MultiReader nothing = new MultiReader()) {
      IndexSearcher unused = new IndexSearcher(nothing);
      unused.setQueryCache(null);
    } catch (IOException e) {
      throw new UncheckedIOException("a reader of nothing can't fail to be closed", e);
    }
  }

  /** Whether there is an index in {@code folder}, readable or not. */
  public static boolean exists(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Directory directory = new NIOFSDirectory(folder)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /**
   * Opens the index in {@code folder} for reading.
   *
   * @throws IndexUnavailableException if there is none, or none that this program can read
   */
  public static Searcher openForReading(Path folder) throws IndexUnavailableException {
    if (!Files.isDirectory(folder)) {
      throw missing(folder);
    }
    DirectoryReader reader = null;
    try {
      Directory directory = new NIOFSDirectory(folder);
      reader = DirectoryReader.open(directory);
      checkSchema(reader, folder);
      return new LuceneSearcher(directory, reader);
    } catch (IndexNotFoundException e) {
      throw missing(folder);
    } catch (IOException e) {
      close(reader, e);
      throw unavailable(folder, e);
    }
  }

  /**
   * Opens the index in {@code folder} for writing and makes a new one where there is none.
   *
   * @throws IndexUnavailableException if it is locked, of another schema, or can't be written
   */
  public static PassageWriter openForWriting(Path folder) throws IndexUnavailableException {
    try {
      Files.createDirectories(folder);
      Directory directory = new NIOFSDirectory(folder);
      if (DirectoryReader.indexExists(directory)) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
          checkSchema(reader, folder);
        }
      }
      return new LuceneWriter(directory);
    } catch (LockObtainFailedException e) {
      throw new IndexUnavailableException(
          "the index in "
              + folder
              + " is locked: another 'verbatim index' is writing it; wait until that has ended",
          e);
    } catch (IOException e) {
      throw unavailable(folder, e);
    }
  }

  /** Puts what Lucene or the file system says about an index into words. */
  static IndexUnavailableException unavailable(Path folder, IOException fault) {
    return switch (fault) {
      case IndexUnavailableException known -> known;
      case IndexFormatTooOldException old ->
          anotherVersion(folder, "an older Lucene, or is damaged");
      case IndexFormatTooNewException newer ->
          anotherVersion(folder, "a newer Lucene, or is damaged");
      case CorruptIndexException corrupt ->
          new IndexUnavailableException(
              "the index in "
                  + folder
                  + " is damaged; delete its files and run 'verbatim index' again ("
                  + corrupt.getOriginalMessage()
                  + ")",
              corrupt);
      case AccessDeniedException denied ->
          new IndexUnavailableException(
              "the index in "
                  + folder
                  + " can't be used: permission denied for "
                  + denied.getFile(),
              denied);
      case FileSystemException other ->
          new IndexUnavailableException(
              "the index in "
                  + folder
                  + " can't be used: "
                  + other.getFile()
                  + ": "
                  + reason(other),
              other);
      default ->
          new IndexUnavailableException(
              "the index in " + folder + " can't be used: " + fault.getMessage(), fault);
    };
  }

  private static String reason(FileSystemException fault) {
    if (fault instanceof FileAlreadyExistsException) {
      return "it is a file, expected a folder";
    }
    return fault.getReason() == null ? fault.getClass().getSimpleName() : fault.getReason();
  }

  private static void checkSchema(DirectoryReader reader, Path folder) throws IOException {
    String found = reader.getIndexCommit().getUserData().get(Schema.VERSION_KEY);
    if (!Schema.VERSION.equals(found)) {
      throw anotherVersion(folder, found == null ? "no schema of Verbatim" : "schema " + found);
    }
  }

  private static IndexUnavailableException anotherVersion(Path folder, String found) {
    return new IndexUnavailableException(
        "the index in "
            + folder
            + " has "
            + found
            + ", this program reads schema "
            + Schema.VERSION
            + "; delete its files and run 'verbatim index' again");
  }

  private static IndexUnavailableException missing(Path folder) {
    return new IndexUnavailableException(
        "there is no index in " + folder + "; make one: verbatim index CORPUS --index " + folder);
  }

  private static void close(@Nullable DirectoryReader reader, IOException fault) {
    if (reader == null) {
      return;
    }
    try {
      reader.close();
    } catch (IOException e) {
      fault.addSuppressed(e);
    }
  }
}
