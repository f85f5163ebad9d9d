package de.laufzettel.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.Laufzettel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

class ModulesTest {

    /** Bottom first. A package may call those in the rows above its own, never one below, and none beside it. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("identity"),
            List.of("audit", "documents", "bpm", "targets", "formrules"),
            List.of("efile", "messages", "design"),
            List.of("deployment", "dossier", "xdomea"),
            List.of("catalogue", "promotion"),
            List.of("submission"),
            List.of("delivery"),
            // what pages share; the pages themselves are above it and do not know each other (ADR 0001)
            List.of("web"),
            List.of("studio", "portal", "inbox", "operations", "commands"));

    /** The other four folders are jars beside the engine: everyone may use them, so they have no layer. */
    private final ApplicationModules modules = ApplicationModules.of(Laufzettel.class, resideInAnyPackage(
            "de.laufzettel.forms..", "de.laufzettel.library..", "de.laufzettel.connectors..", "de.laufzettel.web.jte.."));

    @Test
    void modules_have_no_cycles_and_touch_only_each_others_public_types() {
        modules.verify();
    }

    @Test
    void every_package_stands_in_a_layer() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .allSatisfy(name -> assertThat(layerOf(name)).as("layer of " + name).isNotNegative());
    }

    @Test
    void a_package_calls_only_packages_in_layers_below_its_own() {
        modules.forEach(module -> dependenciesOf(module).forEach(below -> assertThat(layerOf(below))
                .as("%s calls %s: its layer must be lower than", module.getIdentifier(), below)
                .isLessThan(layerOf(module.getIdentifier().toString()))));
    }

    @Test
    void the_picture_of_the_modules_is_drawn_into_the_docs() throws IOException {
        Path picture = Path.of("..", "docs", "modules.md");

        Files.writeString(picture, picture());

        assertThat(picture).content().contains("bpm").contains("portal");
    }

    private String picture() {
        StringBuilder text = new StringBuilder("""
                # Feature packages of `engine`

                Written by `ModulesTest` from the code. An arrow reads "calls"; only those to the nearest layers are
                drawn, the table has them all.

                ```mermaid
                flowchart BT
                """);
        Map<String, TreeSet<String>> calls = new TreeMap<>();
        modules.forEach(module -> calls.put(module.getIdentifier().toString(), dependenciesOf(module)));
        for (int layer = 0; layer < LAYERS.size(); layer++) {
            text.append("  subgraph L").append(layer + 1).append("[\" \"]\n");
            LAYERS.get(layer).stream().filter(calls::containsKey).forEach(name -> text.append("    ").append(name).append('\n'));
            text.append("  end\n");
        }
        calls.forEach((from, to) -> to.stream()
                .filter(below -> layerOf(from) - layerOf(below) <= 2)
                .forEach(below -> text.append("  ").append(from).append(" --> ").append(below).append('\n')));
        text.append("```\n\n| package | calls |\n| --- | --- |\n");
        calls.forEach((from, to) -> text.append("| ").append(from).append(" | ").append(String.join(", ", to)).append(" |\n"));
        return text.toString();
    }

    private TreeSet<String> dependenciesOf(ApplicationModule module) {
        TreeSet<String> names = new TreeSet<>();
        module.getDependencies(modules, DependencyDepth.IMMEDIATE).stream()
                .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
                .forEach(names::add);
        return names;
    }

    private static int layerOf(String name) {
        for (int layer = 0; layer < LAYERS.size(); layer++) {
            if (LAYERS.get(layer).contains(name)) {
                return layer;
            }
        }
        return -1;
    }
}
