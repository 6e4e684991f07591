package org.verbatim.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.verbatim.document.SourceDocument;
import org.verbatim.index.IndexReport.Skipped;
import org.verbatim.load.LoadResult;
import org.verbatim.load.TextLoader;
import org.verbatim.passage.PassageSegmenter;

/**
 * Brings an index up to date with the files of a corpus: reads what is new or changed, leaves the
 * rest alone, takes out what vanished, all in one commit.
 *
 * <p>A file of the same size and time of last change is taken as unchanged without reading it;
 * where only the time differs, the content's digest decides. A file that the index holds and that
 * can't be read now stays in the index as it was. A file that was read and is no text any more
 * goes.
 */
public final class Indexer {
  /** What fits a Java array with room for decoding; larger files are skipped. */
  static final long LARGEST_FILE = 512L << 20;

  private static final Logger log = LoggerFactory.getLogger(Indexer.class);

  private final PassageWriter writer;
  private final Path index;
  private final TextLoader loader = new TextLoader();
  private final PassageSegmenter segmenter = new PassageSegmenter();

  private int added;
  private int changed;
  private int unchanged;
  private final List<Skipped> skipped = new ArrayList<>();
  private final Set<Path> kept = new HashSet<>();

  /**
   * An indexer for one update.
   *
   * @param writer of the index; the caller closes it
   * @param index the folder that the index is in, which is no part of any corpus
   */
  public Indexer(PassageWriter writer, Path index) {
    this.writer = writer;
    this.index = index;
  }

  /**
   * Updates the index from {@code roots}, files and folders that exist. Files elsewhere that the
   * index holds stay in it.
   *
   * @throws NothingToIndexException if there is no file below any of {@code roots}; the index is
   *     left as it is
   */
  public IndexReport update(List<Path> roots) throws IOException, NothingToIndexException {
    long start = System.nanoTime();
    List<Path> realRoots = new ArrayList<>();
    for (Path root : roots) {
      realRoots.add(root.toRealPath());
    }
    CorpusFiles corpus = CorpusFiles.below(realRoots, index.toRealPath());
    if (corpus.files().isEmpty() && corpus.skipped().isEmpty()) {
      throw new NothingToIndexException(roots);
    }
    skipped.addAll(corpus.skipped());
    IndexManifest manifest = writer.manifest();
    List<IndexedFile> vanished = vanished(manifest, realRoots, corpus);
    Map<Path, String> ids = ids(manifest, corpus, vanished);
    for (Map.Entry<Path, BasicFileAttributes> file : corpus.files().entrySet()) {
      update(file.getKey(), file.getValue(), ids, manifest);
    }
    renameOthers(manifest, corpus.files(), ids);
    int removed = 0;
    for (IndexedFile file : vanished) {
      writer.remove(file.path());
      removed++;
    }
    for (Skipped file : skipped) {
      if (manifest.find(file.path()).isPresent() && !kept.contains(file.path())) {
        writer.remove(file.path());
        removed++;
      }
    }
    writer.commit();
    skipped.sort(Comparator.comparing(Skipped::path));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new IndexReport(added, changed, unchanged, removed, skipped, took);
  }

  /**
   * Takes the files below some paths out of the index, whether or not they are there any more.
   *
   * @param paths absolute
   * @return how many files the index held of them
   */
  public int forget(List<Path> paths) throws IOException {
    List<Path> real = new ArrayList<>();
    for (Path path : paths) {
      real.add(Files.exists(path) ? path.toRealPath() : path);
    }
    int forgotten = 0;
    for (IndexedFile file : writer.manifest().files()) {
      if (real.stream().anyMatch(file.path()::startsWith)) {
        writer.remove(file.path());
        forgotten++;
      }
    }
    writer.commit();
    return forgotten;
  }

  /**
   * What the index holds from below the roots and is not there any more; what can't be listed now
   * is not gone.
   */
  private List<IndexedFile> vanished(IndexManifest manifest, List<Path> roots, CorpusFiles corpus) {
    List<IndexedFile> vanished = new ArrayList<>();
    for (IndexedFile file : manifest.files()) {
      boolean inScope = roots.stream().anyMatch(file.path()::startsWith);
      boolean unlisted =
          corpus.skipped().stream().anyMatch(lost -> file.path().startsWith(lost.path()));
      if (inScope && unlisted) {
        kept.add(file.path());
      } else if (inScope && !corpus.files().containsKey(file.path())) {
        vanished.add(file);
      }
    }
    return vanished;
  }

  private static Map<Path, String> ids(
      IndexManifest manifest, CorpusFiles corpus, List<IndexedFile> vanished) {
    Set<Path> paths = new TreeSet<>(corpus.files().keySet());
    paths.removeIf(path -> !isText(path));
    manifest.files().forEach(file -> paths.add(file.path()));
    vanished.forEach(file -> paths.remove(file.path()));
    return DocumentIds.of(paths);
  }

  private void update(
      Path path, BasicFileAttributes attributes, Map<Path, String> ids, IndexManifest manifest)
      throws IOException {
    IndexedFile known = manifest.find(path).orElse(null);
    String id = ids.get(path);
    if (id == null) {
      skipped.add(new Skipped(path, "it is no plain text; expected a name that ends in .txt"));
      return;
    }
    long modified = attributes.lastModifiedTime().toMillis();
    boolean sameId = known != null && known.documentId().equals(id);
    if (known != null
        && sameId
        && known.size() == attributes.size()
        && known.modified() == modified) {
      unchanged++;
      return;
    }
    if (attributes.size() > LARGEST_FILE) {
      keep(
          path,
          "it has "
              + attributes.size()
              + " bytes, more than the "
              + LARGEST_FILE
              + " that are read",
          known);
      return;
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      keep(path, "it can't be read: " + FileFault.describe(e), known);
      return;
    }
    IndexedFile now = new IndexedFile(path, bytes.length, modified, sha256(bytes), id);
    if (known != null && sameId && known.digest().equals(now.digest())) {
      writer.touch(now);
      unchanged++;
      return;
    }
    switch (loader.load(id, path, bytes)) {
      case LoadResult.Skipped(String reason) -> skip(path, reason);
      case LoadResult.Loaded(SourceDocument document) -> {
        log.debug("reading {} as {}", path, id);
        writer.replace(now, document, segmenter.segment(document));
        if (known == null) {
          added++;
        } else if (known.digest().equals(now.digest())) {
          unchanged++;
        } else {
          changed++;
        }
      }
    }
  }

  /** A file outside of the roots may need a longer id now that another has the same name. */
  private void renameOthers(
      IndexManifest manifest, SortedMap<Path, BasicFileAttributes> seen, Map<Path, String> ids)
      throws IOException {
    for (IndexedFile file : manifest.files()) {
      String id = ids.get(file.path());
      if (id == null || id.equals(file.documentId()) || seen.containsKey(file.path())) {
        continue;
      }
      try {
        byte[] bytes = Files.readAllBytes(file.path());
        switch (loader.load(id, file.path(), bytes)) {
          case LoadResult.Skipped(String reason) -> keep(file.path(), reason, file);
          case LoadResult.Loaded(SourceDocument document) ->
              writer.replace(
                  new IndexedFile(file.path(), bytes.length, file.modified(), sha256(bytes), id),
                  document,
                  segmenter.segment(document));
        }
      } catch (IOException e) {
        keep(file.path(), "it can't be read: " + FileFault.describe(e), file);
      }
    }
  }

  private void skip(Path path, String reason) {
    skipped.add(new Skipped(path, reason));
  }

  private void keep(Path path, String reason, @Nullable IndexedFile known) {
    kept.add(path);
    skip(path, known == null ? reason : reason + "; its former text stays in the index");
  }

  private static boolean isText(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || name.endsWith(".text");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
