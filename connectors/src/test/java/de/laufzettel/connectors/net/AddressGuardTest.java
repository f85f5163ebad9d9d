package de.laufzettel.connectors.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private final List<String> resolved = new ArrayList<>();

    @Test
    void a_public_host_is_resolved_once_and_the_answer_is_what_is_connected_to() throws Exception {
        CheckedAddress checked = guard(Set.of(), "93.184.216.34", "2606:2800:220:1::1").check(URI.create("https://Example.org/path"));

        assertThat(checked).isEqualTo(new CheckedAddress("example.org", InetAddress.getByName("93.184.216.34"), 443, true));
        assertThat(resolved).containsExactly("example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.255.0.3", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1", "100.64.0.1", "169.254.169.254",
            "0.0.0.0", "192.0.0.192", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1",
            "::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::a00:1", "2002:7f00:1::", "2001:0:7f00:1::", "fec0::1", "100::1"})
    void a_name_that_leads_to_anything_but_the_internet_is_refused(String address) {
        assertThatThrownBy(() -> guard(Set.of(), address).check(URI.create("https://evil.example/")))
                .isInstanceOfSatisfying(AddressRefused.class, refused -> {
                    assertThat(refused.reason(Locale.GERMAN)).startsWith("Der Rechner evil.example liegt nicht im öffentlichen Netz");
                    assertThat(refused.reason(Locale.ENGLISH)).startsWith("The host evil.example is not in the public network");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"172.15.255.255", "172.32.0.0", "100.128.0.1", "169.253.0.1", "11.0.0.1", "126.1.1.1", "128.0.0.1", "223.255.255.255",
            "2a00:1450::1", "2606:4700::1111"})
    void neighbours_of_the_refused_ranges_are_allowed(String address) {
        assertThat(guard(Set.of(), address).check(URI.create("http://host.example:8080/"))).extracting(CheckedAddress::port).isEqualTo(8080);
    }

    @Test
    void one_bad_address_among_good_ones_is_enough() {
        assertThatThrownBy(() -> guard(Set.of(), "93.184.216.34", "127.0.0.1").check(URI.create("https://both.example/")))
                .isInstanceOf(AddressRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.1/", "http://2130706433/", "http://127.0.0.1./", "http://[::ffff:7f00:1]/", "http://[::1]/", "http://localhost/",
            "http://LOCALHOST./"})
    void other_ways_to_write_this_machine_are_refused_too(String address) {
        assertThatThrownBy(() -> new AddressGuard(Set.of()).check(URI.create(address))).isInstanceOf(AddressRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/", "file:///etc/passwd", "gopher://example.org/", "jar:http://example.org!/", "//example.org/",
            "https://allowed.example@evil.example/", "https:///path", "mailto:a@example.org"})
    void what_is_no_plain_web_address_is_refused_before_a_name_is_resolved(String address) {
        assertThatThrownBy(() -> guard(Set.of(), "93.184.216.34").check(URI.create(address))).isInstanceOf(AddressRefused.class);
        assertThat(resolved).isEmpty();
    }

    @Test
    void a_host_the_operator_has_named_may_be_in_the_citys_own_network_but_not_everywhere() {
        assertThat(guard(Set.of("eakte.intern"), "10.1.2.3").check(URI.create("https://EAKTE.intern./")).host()).isEqualTo("eakte.intern");
        assertThatThrownBy(() -> guard(Set.of("eakte.intern"), "10.1.2.3").check(URI.create("https://other.intern/"))).isInstanceOf(AddressRefused.class);
        assertThatThrownBy(() -> guard(Set.of("eakte.intern"), "169.254.169.254").check(URI.create("https://eakte.intern/")))
                .isInstanceOf(AddressRefused.class);
    }

    @Test
    void a_name_nobody_knows_is_refused() {
        AddressGuard guard = new AddressGuard(Set.of(), host -> {
            throw new UnknownHostException(host);
        });

        assertThatThrownBy(() -> guard.check(URI.create("https://nowhere.example/secret?token=1")))
                .isInstanceOf(AddressRefused.class).hasMessage("There is no host nowhere.example.");
    }

    private AddressGuard guard(Set<String> internalHosts, String... addresses) {
        return new AddressGuard(internalHosts, host -> {
            resolved.add(host);
            return Arrays.stream(addresses).map(AddressGuardTest::literal).toArray(InetAddress[]::new);
        });
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException never) {
            throw new IllegalArgumentException(address, never);
        }
    }
}
