package de.laufzettel.connectors.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import de.laufzettel.connectors.ParcelConnector.Sent;
import de.laufzettel.connectors.spi.DocumentHandle;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResultWriterTest {

    @Test
    void a_result_becomes_plain_case_data() {
        Sent sent = new Sent("P1", new DocumentHandle(new UUID(0, 1), "r.pdf", "application/pdf", 5), new BigDecimal("4.50"));

        assertThat(ResultWriter.write(sent)).isEqualTo(Map.of("number", "P1", "price", 4.5, "receipt",
                Map.of("id", "00000000-0000-0000-0000-000000000001", "name", "r.pdf", "mediaType", "application/pdf", "size", 5L)));
    }

    @Test
    void what_is_null_is_left_out() {
        assertThat(ResultWriter.write(new Sent("P1", null, null))).containsOnlyKeys("number");
    }
}
