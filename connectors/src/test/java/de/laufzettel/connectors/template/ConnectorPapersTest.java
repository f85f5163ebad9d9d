package de.laufzettel.connectors.template;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.connectors.ParcelConnector;
import de.laufzettel.connectors.describe.ConnectorDescription;
import de.laufzettel.connectors.mail.MailConnector;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rewrites the committed papers instead when it is run with {@code -Dconnectors.write=true}. */
class ConnectorPapersTest {

    private static final Path COMMITTED = Path.of("..", "docs", "connectors");

    @Test
    void the_committed_papers_of_the_mail_connector_say_what_its_class_says() throws Exception {
        ConnectorDescription mail = ConnectorDescription.of(MailConnector.class);
        if (Boolean.getBoolean("connectors.write")) {
            ConnectorPapers.write(mail, COMMITTED);
        }

        assertThat(ConnectorPapers.drifted(mail, COMMITTED)).as("run the command in docs/connectors/README.md").isEmpty();
    }

    @Test
    void a_changed_or_missing_paper_is_found(@TempDir Path folder) throws Exception {
        ConnectorDescription parcel = ConnectorDescription.of(ParcelConnector.class);
        ConnectorPapers.write(parcel, folder);
        assertThat(ConnectorPapers.drifted(parcel, folder)).isEmpty();

        Files.writeString(folder.resolve("parcel.en.md"), "# Something else");
        Files.delete(folder.resolve("templates/parcel.de.json"));

        assertThat(ConnectorPapers.drifted(parcel, folder)).containsExactly("parcel.en.md", "templates/parcel.de.json");
    }

    @Test
    void the_page_names_inputs_results_and_refusals() {
        String page = ConnectorPage.of(ConnectorDescription.of(ParcelConnector.class), java.util.Locale.ENGLISH);

        assertThat(page).contains("## Send a parcel (`parcel.send`)", "| `recipient` | Recipient | yes |", "| `items[].pieces` | Pieces |",
                "| `NO_SUCH_PLACE` | There is no such place. |", "The step names a target");
    }
}
