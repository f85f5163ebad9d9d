package de.laufzettel.formrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedAddressesTest {

    private final AllowedAddresses addresses = new AllowedAddresses(List.of(URI.create("https://daten.example/listen/"), URI.create("http://intern.example:8081/aemter")));

    @ParameterizedTest
    @ValueSource(strings = {"https://daten.example/listen/", "https://DATEN.example:443/listen/strassen?q=a%2Fb", "http://intern.example:8081/aemter",
        "http://intern.example:8081/aemter/alle", " https://daten.example/listen/a.json#x "})
    void given_an_address_that_is_allowed_or_below_one_when_asked_then_it_is_found(String address) {
        assertThat(addresses.find(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "strassen", "/listen/strassen", "http://daten.example/listen/", "https://daten.example:8443/listen/", "https://daten.example/andere",
        "https://daten.example/listen/../geheim", "https://daten.example/listen/%2e%2e/geheim", "https://daten.example/listen/..%2fgeheim", "https://daten.example/listen/a//b",
        "https://daten.example/listen/..", "https://daten.example@evil.example/listen/", "https://user:pass@daten.example/listen/", "https://daten.example.evil.example/listen/",
        "http://intern.example:8081/aemterweise", "file:///etc/passwd", "https://daten.example\\@evil.example/listen/", "ftp://daten.example/listen/", "https:///listen/"})
    void given_an_address_that_only_looks_like_an_allowed_one_when_asked_then_it_is_not_found(String address) {
        assertThat(addresses.find(address)).isEmpty();
    }

    @Test
    void given_a_setting_that_is_no_address_when_started_then_it_is_refused_with_its_words() {
        assertThatThrownBy(() -> new AllowedAddresses(List.of(URI.create("daten.example/listen")))).hasMessageContaining("daten.example/listen");
    }
}
