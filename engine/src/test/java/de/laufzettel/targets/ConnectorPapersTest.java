package de.laufzettel.targets;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.connectors.describe.ConnectorDescription;
import de.laufzettel.connectors.spi.Connector;
import de.laufzettel.connectors.spi.ConnectorType;
import de.laufzettel.connectors.template.ConnectorPapers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Rewrites the committed papers instead when it is run with {@code -Dconnectors.write=true}. */
class ConnectorPapersTest {

    private static final Path COMMITTED = Path.of("..", "docs", "connectors");

    static List<Class<? extends Connector>> connectors() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConnectorType.class));
        // only what the product ships; connectors of tests are nobody's documentation
        scanner.addExcludeFilter((reader, factory) -> reader.getResource().toString().contains("test-classes"));
        return scanner.findCandidateComponents("de.laufzettel").stream()
                .<Class<? extends Connector>>map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), null).asSubclass(Connector.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("connectors")
    void the_committed_papers_say_what_the_class_says(Class<? extends Connector> connector) throws Exception {
        ConnectorDescription description = ConnectorDescription.of(connector);
        if (Boolean.getBoolean("connectors.write")) {
            ConnectorPapers.write(description, COMMITTED);
        }

        assertThat(ConnectorPapers.drifted(description, COMMITTED)).as("run the command in docs/connectors/README.md").isEmpty();
    }

    @Test
    void every_connector_of_the_product_is_looked_at() {
        assertThat(connectors()).extracting(Class::getSimpleName)
                .contains("MailConnector", "EFileConnector", "PdfConnector", "PortalConnector");
    }
}
