package org.upskill;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the walls of the house. */
class ArchitectureTest {
    /** What each feature may refer to, besides itself and shared. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            entry("role", List.of()),
            entry("skill", List.of("role")),
            entry("priority", List.of("role", "skill")),
            entry("people", List.of("role")),
            entry("plan", List.of("role", "skill", "priority", "people")),
            entry("search", List.of()),
            entry("metric", List.of("role", "skill", "priority", "plan", "people")),
            entry("setting", List.of()),
            entry("demo", List.of()),
            entry("view", List.of()),
            entry("token", List.of()),
            entry("audit", List.of()),
            entry("webhook", List.of()),
            entry("privacy", List.of("people")),
            entry("catalog", List.of("role", "skill", "priority", "plan", "people")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.upskill");

    @Test
    void featuresReferToEachOtherInOneDirection() {
        ARROWS.forEach((feature, allowed) -> {
            var others = ARROWS.keySet().stream()
                    .filter(other -> !other.equals(feature) && !allowed.contains(other))
                    .map(ArchitectureTest::packages)
                    .toArray(String[]::new);
            noClasses().that().resideInAPackage(packages(feature))
                    .should().dependOnClassesThat().resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        });
    }

    @Test
    void everyFeatureHasItsArrowsNamed() {
        var features = ARROWS.keySet().stream().map(ArchitectureTest::packages).toArray(String[]::new);
        var homes = Arrays.copyOf(features, features.length + 2);
        homes[features.length] = packages("shared");
        homes[features.length + 1] = "org.upskill";
        classes().should().resideInAnyPackage(homes).check(CLASSES);
    }

    @Test
    void sharedKnowsNoFeature() {
        var features = ARROWS.keySet().stream().map(ArchitectureTest::packages).toArray(String[]::new);
        noClasses().that().resideInAPackage(packages("shared"))
                .should().dependOnClassesThat().resideInAnyPackage(features)
                .check(CLASSES);
    }

    @Test
    void featuresAreFreeOfCycles() {
        slices().matching("org.upskill.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void entitiesAndResourcesStayInTheirFeature() {
        classes().that().areAnnotatedWith(Entity.class).or().areAnnotatedWith(Path.class)
                .should().notBePublic()
                .check(CLASSES);
    }

    private static String packages(String feature) {
        return "org.upskill." + feature + "..";
    }
}
