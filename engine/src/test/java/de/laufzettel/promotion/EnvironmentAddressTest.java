package de.laufzettel.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentAddressTest {

    @Test
    void an_address_is_taken_without_the_slashes_at_its_end() {
        assertThat(EnvironmentAddress.parse(" https://formulare.stadt.example/ ", false)).isEqualTo(URI.create("https://formulare.stadt.example"));
        assertThat(EnvironmentAddress.parse("https://stadt.example:8443/formulare//", false)).isEqualTo(URI.create("https://stadt.example:8443/formulare"));
    }

    @ParameterizedTest
    @CsvSource({"'', ADDRESS", "stadt.example, ADDRESS", "https://, ADDRESS", "https://dora:geheim@stadt.example, ADDRESS",
        "https://stadt.example/?a=b, ADDRESS", "https://stadt.example/#x, ADDRESS", "'https://stadt example', ADDRESS",
        "http://stadt.example, NOT_HTTPS", "ftp://stadt.example, NOT_HTTPS", "file:///etc/passwd, ADDRESS", "javascript:alert(1), ADDRESS",
        "https://localhost, LOCAL", "http://127.0.0.1:8080, LOCAL", "https://127.1.2.3, LOCAL", "https://[::1]:9, LOCAL", "https://a.localhost, LOCAL"})
    void others_are_refused_with_the_reason(String address, EnvironmentRefused.Reason reason) {
        assertThatExceptionOfType(EnvironmentRefused.class).isThrownBy(() -> EnvironmentAddress.parse(address, false))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void this_machine_is_allowed_with_http_where_the_setting_says_so_and_nothing_else_is() {
        assertThat(EnvironmentAddress.parse("http://localhost:8081", true)).isEqualTo(URI.create("http://localhost:8081"));
        assertThatExceptionOfType(EnvironmentRefused.class).isThrownBy(() -> EnvironmentAddress.parse("http://stadt.example", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://169.254.169.254", "https://0.0.0.0", "https://[fe80::1]", "https://224.0.0.1", "https://2130706433", "https://0x7f000001"})
    void a_name_that_leads_to_this_machine_or_to_where_clouds_keep_credentials_is_not_called(String address) {
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> EnvironmentAddress.check(EnvironmentAddress.parse(address, false), false));
    }
}
