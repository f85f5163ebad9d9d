package de.laufzettel.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.connectors.spi.Broken;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private final TargetSettings.One archive = new TargetSettings.One(URI.create("https://archiv.example"),
            Duration.ofSeconds(5), Map.of("mandant", "1"), Map.of("token", "s3cret"));
    private final Targets targets = new Targets(new TargetSettings(Map.of("archiv", archive), Map.of("efile", "archiv"), Set.of()));

    @Test
    void a_configured_target_is_found_by_its_name() {
        var target = targets.named(Optional.of("archiv"));

        assertThat(target.address()).contains(URI.create("https://archiv.example"));
        assertThat(target.timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(target.setting("mandant")).contains("1");
        assertThat(target.secret("token")).isEqualTo("s3cret");
    }

    @Test
    void without_a_name_it_is_the_built_in_one() {
        assertThat(targets.named(Optional.empty()).address()).isEmpty();
    }

    @Test
    void a_step_that_names_no_target_gets_the_one_the_operator_has_set_for_its_connector() {
        assertThat(targets.of("efile.create-file", Optional.empty()).name()).isEqualTo("archiv");
        assertThat(targets.of("mail.send", Optional.empty()).name()).isEqualTo(Targets.BUILT_IN);
        assertThat(targets.of("mail.send", Optional.of("archiv")).name()).isEqualTo("archiv");
    }

    @Test
    void a_name_or_a_secret_that_is_not_configured_is_told_with_the_setting_to_write() {
        assertThatThrownBy(() -> targets.named(Optional.of("nope"))).isInstanceOf(UnknownTarget.class)
                .hasMessageContaining("laufzettel.targets.nope");
        assertThatThrownBy(() -> targets.named(Optional.of("archiv")).secret("password"))
                .isInstanceOf(Broken.class).hasMessageContaining("laufzettel.targets.archiv.secrets.password");
    }

    @Test
    void a_printed_target_shows_no_secret() {
        assertThat(targets.named(Optional.of("archiv")).toString()).doesNotContain("s3cret");
        assertThat(archive.toString()).doesNotContain("s3cret");
    }
}
