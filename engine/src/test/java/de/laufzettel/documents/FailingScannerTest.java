package de.laufzettel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FailingScannerTest {

    @Test
    void a_file_that_no_scanner_has_seen_is_refused_and_removed_from_the_disk() {
        AtomicReference<Path> seen = new AtomicReference<>();
        Intake intake = new Intake(new ContentTypes(), new ActiveContent(), (file, mediaType) -> {
            seen.set(file);
            throw new IOException("scanner is down");
        });

        assertThatThrownBy(() -> intake.check(new ByteArrayInputStream(Samples.pdf()), "a.pdf", DocumentLimits.usual()))
                .isInstanceOfSatisfying(DocumentRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(DocumentRefused.NOT_SCANNED));

        assertThat(seen.get()).doesNotExist();
    }
}
