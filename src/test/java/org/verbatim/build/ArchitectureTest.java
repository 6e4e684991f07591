package org.verbatim.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The arrows between packages and what may cross which boundary, as src/docs/architecture.md draws
 * them.
 */
class ArchitectureTest {
  private static final String ROOT = "org.verbatim";

  /** Which packages a package may know; every package of the program is listed. */
  private static final Map<String, List<String>> ARROWS =
      new TreeMap<>(
          Map.of(
              "document", List.of(),
              "load", List.of("document"),
              "passage", List.of("document"),
              "analysis", List.of("document"),
              "query", List.of("document"),
              "index", List.of("document", "load", "passage", "analysis"),
              "search", List.of("document", "passage", "query"),
              "lucene", List.of("document", "passage", "query", "analysis", "index", "search"),
              "output", List.of("document", "search"),
              "cli",
                  List.of(
                      "document",
                      "load",
                      "passage",
                      "analysis",
                      "query",
                      "index",
                      "search",
                      "lucene",
                      "output")));

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void everyPackageHasItsArrows() {
    TreeSet<String> packages = new TreeSet<>();
    for (JavaPackage javaPackage : PROGRAM.getPackage(ROOT).getSubpackages()) {
      packages.add(javaPackage.getRelativeName());
    }
    assertThat(packages).isEqualTo(ARROWS.keySet());
  }

  static Set<String> packages() {
    return new TreeSet<>(ARROWS.keySet());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void knowsOnlyThePackagesThatItsArrowsLeadTo(String name) {
    String[] forbidden =
        ARROWS.keySet().stream()
            .filter(other ->
                !other.equals(name) && !ARROWS.getOrDefault(name, List.of()).contains(other))
            .map(other -> ROOT + "." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void onlyTheEngineAndTheWordRulesKnowLucene() {
    classes()
        .that()
        .resideOutsideOfPackages(ROOT + ".lucene..", ROOT + ".analysis..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages("org.apache.lucene..")
        .check(PROGRAM);
  }

  @Test
  void onlyTheTerminalProgramKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(PROGRAM);
  }

  @Test
  void onlyTheEntryTouchesTheStandardStreams() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.io.FileDescriptor.class)
        .check(PROGRAM);
  }

  @Test
  void everyPackageIsNullMarked() {
    for (JavaPackage javaPackage : PROGRAM.getPackage(ROOT).getSubpackages()) {
      assertThat(javaPackage.isAnnotatedWith(NullMarked.class)).as(javaPackage.getName()).isTrue();
    }
  }
}
