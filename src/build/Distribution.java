import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Lays out the distribution in one folder: launcher, jars, runtime, AOT cache, shell completion.
 * Maven runs this file in the phase package, in the project's folder and on the JDK it compiles
 * with. src/docs/distribution.md tells why each part is there.
 */
final class Distribution {
  /** Asked for by reflection only, where jdeps cannot see it. */
  private static final List<String> REFLECTIVE_MODULES = List.of("jdk.unsupported");

  /**
   * Lucene goes without these two: with the first no start is fast, the second costs every start
   * some 10 ms of reflection.
   */
  private static final List<String> UNWANTED_MODULES =
      List.of("jdk.incubator.vector", "jdk.management");

  private final Path programJar;
  private final Path parts;
  private final Path home;
  private final Path lib;
  private final Path scratch;

  private Distribution(Path programJar, Path parts, Path home) {
    this.programJar = programJar;
    this.parts = parts;
    this.home = home;
    this.lib = home.resolve("lib");
    this.scratch = parts.resolve("scratch");
  }

  /** Takes the program's jar, the folder of the other parts, and the folder to lay out. */
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      new Distribution(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).layOut();
    } catch (BuildFailure e) {
      System.err.println("No distribution: " + e.getMessage());
      System.exit(1);
    }
  }

  private void layOut() throws IOException, InterruptedException {
    delete(home);
    delete(scratch);
    copy(Path.of("src/main/bin"), home.resolve("bin"));
    copy(Path.of("src/main/completion"), home.resolve("share/completion"));
    List<Path> jars = copyJars();
    addTraining();
    recompilePicocli();
    linkRuntime(jars);
    train();
  }

  /** Only the jars that the program's manifest names: others may be left from earlier builds. */
  private List<Path> copyJars() throws IOException {
    Files.createDirectories(lib);
    List<Path> jars = new ArrayList<>();
    jars.add(Files.copy(programJar, lib.resolve("verbatim.jar")));
    try (JarFile jar = new JarFile(programJar.toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      for (String name : manifest.getValue(Attributes.Name.CLASS_PATH).split(" ")) {
        jars.add(Files.copy(parts.resolve(name), lib.resolve(name)));
      }
    }
    return jars;
  }

  private void addTraining() throws IOException {
    Path classes = scratch.resolve("training-classes");
    compile(classes, List.of(Path.of("src/build/Training.java")));
    try (FileSystem jar = FileSystems.newFileSystem(lib.resolve("verbatim.jar"))) {
      copy(classes, jar.getPath("/"));
    }
  }

  /**
   * Replaces Picocli's classes, whose Java 5 format the AOT cache passes over, by its unchanged
   * sources compiled for this Java. Manifest and module descriptor stay; the licence's text, which
   * the jar lacks, comes from Jackson, published under the same one.
   */
  private void recompilePicocli() throws IOException {
    Path picocli = jar("picocli");
    Path sources = scratch.resolve("picocli-sources");
    String sourcesJar = picocli.getFileName().toString().replace(".jar", "-sources.jar");
    try (FileSystem jar = FileSystems.newFileSystem(parts.resolve(sourcesJar))) {
      copy(jar.getPath("/picocli"), sources);
    }
    Path classes = scratch.resolve("picocli-classes");
    compile(classes, find(sources, ".*[.]java"));
    try (FileSystem jar = FileSystems.newFileSystem(picocli);
        FileSystem jackson = FileSystems.newFileSystem(jar("jackson-core"))) {
      delete(jar.getPath("/picocli"));
      copy(classes, jar.getPath("/"));
      Files.copy(jackson.getPath("META-INF/LICENSE"), jar.getPath("META-INF/LICENSE"));
    }
  }

  private Path jar(String artifact) throws IOException {
    return find(lib, artifact + "-[0-9].*[.]jar").getFirst();
  }

  private static void compile(Path classes, List<Path> sources) {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", "" + classes));
    sources.forEach(source -> arguments.add(source.toString()));
    runTool("javac", arguments);
  }

  private void linkRuntime(List<Path> jars) throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of("--print-module-deps", "--ignore-missing-deps", "--multi-release=base"));
    jars.forEach(jar -> arguments.add(jar.toString()));
    Set<String> modules = new TreeSet<>(REFLECTIVE_MODULES);
    modules.addAll(List.of(runTool("jdeps", arguments).strip().split(",")));
    UNWANTED_MODULES.forEach(modules::remove);
    runTool(
        "jlink",
        List.of(
            "--add-modules=" + String.join(",", modules),
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages",
            "--output=" + home.resolve("runtime")));
    // What is left of a fast start where the AOT cache is refused.
    runJava("the class data archive", scratch, "-XX:+UseSerialGC", "-Xshare:dump");
  }

  /** Absolute paths here and in the launcher let the folder move and keep its cache. */
  private void train() throws IOException, InterruptedException {
    Path folder = scratch.resolve("training");
    copy(Path.of("corpus"), folder.resolve("corpus"));
    String classPath = lib.resolve("verbatim.jar").toAbsolutePath().toString();
    runJava("the index to train on", folder, "-jar", classPath, "index");
    String record = "-XX:AOTConfiguration=" + scratch.resolve("training.aot").toAbsolutePath();
    runJava(
        "the training of the AOT cache",
        folder,
        "-XX:+UseSerialGC", // as in the launcher
        "-XX:AOTMode=record",
        record,
        "-Dverbatim.home=" + home.toAbsolutePath(),
        "-cp",
        classPath,
        "Training");
    runJava(
        "the making of the AOT cache",
        folder,
        "-XX:+UseSerialGC",
        "-XX:AOTMode=create",
        record,
        "-XX:AOTCache=" + lib.resolve("verbatim.aot").toAbsolutePath(),
        "-cp",
        classPath);
  }

  private void runJava(String what, Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.addFirst(home.resolve("runtime/bin/java").toAbsolutePath().toString());
    Path log = Files.createTempFile(scratch, "java", ".log");
    ProcessBuilder java = new ProcessBuilder(command).directory(folder.toFile());
    java.redirectErrorStream(true).redirectOutput(log.toFile());
    Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "VERBATIM_INDEX")
        .forEach(java.environment()::remove);
    int code = java.start().waitFor();
    if (code != 0) {
      throw new BuildFailure(what + " ended with " + code + "\n" + Files.readString(log));
    }
  }

  private static String runTool(String name, List<String> arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ToolProvider tool =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new BuildFailure("this Java has no " + name + ": a JDK is needed"));
    int code =
        tool.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    if (code != 0) {
      throw new BuildFailure(name + " ended with " + code + "\n" + out + err);
    }
    return out.toString();
  }

  /** Regular files below a folder whose name matches, in a fixed order. */
  private static List<Path> find(Path folder, String name) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> Files.isRegularFile(path) && path.getFileName().toString().matches(name))
          .sorted()
          .toList();
    }
  }

  /**
   * Copies a folder with what is in it, from or into a jar too; file times and modes come along.
   */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** What stops the build, in words for whoever runs it. */
  private static final class BuildFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BuildFailure(String message) {
      super(message);
    }
  }
}
