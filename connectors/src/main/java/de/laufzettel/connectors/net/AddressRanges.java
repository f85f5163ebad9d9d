package de.laufzettel.connectors.net;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** The ranges of the IANA special-purpose registries (RFC 6890 and later), each with the reason why nothing there is a target. */
final class AddressRanges {

    /** A city's own network: only for a host that the operator has named. */
    private static final List<AddressRange> INTERNAL = ranges(
            "10.0.0.0/8",       // private networks (RFC 1918)
            "172.16.0.0/12",    // private networks, and Docker's bridges
            "192.168.0.0/16",   // private networks
            "100.64.0.0/10",    // between a provider and its customers; overlay networks and some clouds' metadata
            "127.0.0.0/8",      // this machine: databases and consoles without passwords
            "::1/128",          // this machine
            "fc00::/7");        // private networks (unique local)

    /** Never, whatever the operator says. */
    private static final List<AddressRange> NEVER = ranges(
            "0.0.0.0/8",        // "this network"; connecting to 0.0.0.0 reaches this machine on Linux
            "169.254.0.0/16",   // link-local: 169.254.169.254 gives out a cloud machine's credentials
            "192.0.0.0/24",     // protocol assignments, NAT discovery; 192.0.0.192 is a cloud's metadata
            "192.0.2.0/24",     // documentation: nobody's
            "192.88.99.0/24",   // 6to4 relays, withdrawn
            "198.18.0.0/15",    // benchmarks inside networks
            "198.51.100.0/24",  // documentation
            "203.0.113.0/24",   // documentation
            "224.0.0.0/4",      // multicast: one request, many receivers
            "240.0.0.0/4",      // reserved, and broadcast
            "2001::/23",        // protocol assignments; Teredo, which carries an IPv4 address inside
            "2001:db8::/32",    // documentation
            "2002::/16",        // 6to4 carries an IPv4 address inside: 2002:7f00:1:: is 127.0.0.1
            "3fff::/20");       // documentation

    /** Of IPv6 only global unicast is the internet; link-local, multicast, NAT64 and mapped IPv4 all lie outside of it. */
    private static final AddressRange GLOBAL_IPV6 = AddressRange.of("2000::/3");

    private AddressRanges() {
    }

    static boolean isInternal(InetAddress address) {
        return INTERNAL.stream().anyMatch(range -> range.contains(address));
    }

    static boolean isPublic(InetAddress address) {
        boolean known = !(address instanceof Inet6Address) || GLOBAL_IPV6.contains(address);
        return known && !isInternal(address) && NEVER.stream().noneMatch(range -> range.contains(address));
    }

    private static List<AddressRange> ranges(String... notations) {
        return Stream.of(notations).map(AddressRange::of).toList();
    }
}
