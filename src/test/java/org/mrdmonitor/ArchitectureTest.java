package org.mrdmonitor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The map of record: which package may use which. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.mrdmonitor");

  private static final String[] PURE = {
    "org.mrdmonitor.measurement..",
    "org.mrdmonitor.trend..",
    "org.mrdmonitor.patient..",
    "org.mrdmonitor.rules..",
    "org.mrdmonitor.timeline..",
    "org.mrdmonitor.simulation..",
    "org.mrdmonitor.quality.."
  };

  @Test
  void packagesUseEachOtherInOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.mrdmonitor..")
        .withOptionalLayers(true)
        .layer("measurement")
        .definedBy("org.mrdmonitor.measurement..")
        .layer("trend")
        .definedBy("org.mrdmonitor.trend..")
        .layer("patient")
        .definedBy("org.mrdmonitor.patient..")
        .layer("rules")
        .definedBy("org.mrdmonitor.rules..")
        .layer("timeline")
        .definedBy("org.mrdmonitor.timeline..")
        .layer("simulation")
        .definedBy("org.mrdmonitor.simulation..")
        .layer("quality")
        .definedBy("org.mrdmonitor.quality..")
        .layer("security")
        .definedBy("org.mrdmonitor.security..")
        .layer("store")
        .definedBy("org.mrdmonitor.store..")
        .layer("exchange")
        .definedBy("org.mrdmonitor.exchange..")
        .layer("web")
        .definedBy("org.mrdmonitor.web..")
        .whereLayer("trend")
        .mayOnlyAccessLayers("measurement")
        .whereLayer("patient")
        .mayOnlyAccessLayers("measurement")
        .whereLayer("rules")
        .mayOnlyAccessLayers("measurement", "trend", "patient")
        .whereLayer("timeline")
        .mayOnlyAccessLayers("measurement", "trend", "patient", "rules")
        .whereLayer("simulation")
        .mayOnlyAccessLayers("measurement", "trend", "patient", "rules")
        .whereLayer("quality")
        .mayOnlyAccessLayers("measurement", "trend", "patient", "rules")
        .whereLayer("exchange")
        .mayOnlyAccessLayers("measurement", "trend", "patient", "rules", "timeline", "simulation")
        .whereLayer("security")
        .mayOnlyAccessLayers("patient")
        .whereLayer("store")
        .mayOnlyAccessLayers(
            "measurement",
            "trend",
            "patient",
            "rules",
            "timeline",
            "simulation",
            "quality",
            "security")
        .whereLayer("measurement")
        .mayNotAccessAnyLayer()
        .whereLayer("web")
        .mayNotBeAccessedByAnyLayer()
        .check(PRODUCT);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.mrdmonitor.(*)..").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void theCoreKnowsNoFramework() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta..",
            "io.quarkus..",
            "org.hibernate..",
            "com.fasterxml..",
            "ca.uhn..",
            "org.jboss..",
            "org.slf4j..",
            "java.util.logging..",
            "java.sql..")
        .check(PRODUCT);
  }
}
