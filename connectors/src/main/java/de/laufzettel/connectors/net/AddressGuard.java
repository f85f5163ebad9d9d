package de.laufzettel.connectors.net;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps connectors from being used to reach what only this machine can reach (SSRF). Every address a name resolves to must be allowed, because
 * which of them is used is chance. A redirect is a new address: whoever follows one asks again, and our connectors follow none.
 */
public final class AddressGuard {

    private final Set<String> internalHosts;
    private final NameResolution names;

    /** @param internalHosts hosts of the city's own network that the operator has named; their addresses may be private */
    public AddressGuard(Set<String> internalHosts) {
        this(internalHosts, InetAddress::getAllByName);
    }

    AddressGuard(Set<String> internalHosts, NameResolution names) {
        this.internalHosts = internalHosts.stream().map(AddressGuard::plain).collect(Collectors.toUnmodifiableSet());
        this.names = names;
    }

    /** Resolves the host of the address once and checks all of the answer. @throws AddressRefused saying why */
    public CheckedAddress check(URI address) {
        requirePlain(address);
        boolean encrypted = "https".equalsIgnoreCase(address.getScheme());
        String host = plain(address.getHost());
        int port = address.getPort() > 0 ? address.getPort() : encrypted ? 443 : 80;
        return new CheckedAddress(host, checked(host), port, encrypted);
    }

    /** Refuses what is no address of a host on the web, before anything is resolved. */
    void requirePlain(URI address) {
        boolean encrypted = "https".equalsIgnoreCase(address.getScheme());
        if (!encrypted && !"http".equalsIgnoreCase(address.getScheme())) {
            throw new AddressRefused("Nur Adressen mit http oder https sind erlaubt.", "Only addresses with http or https are allowed.");
        }
        // "https://allowed.example@evil.example" is read as the first by people and as the second by programs.
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            throw new AddressRefused("Die Adresse hat keinen eindeutigen Rechnernamen.", "The address has no plain host.");
        }
    }

    /** The address to connect to; resolves once and checks every answer. @throws AddressRefused saying why */
    InetAddress checked(String name) {
        String host = plain(name);
        InetAddress[] found = resolve(host);
        for (InetAddress each : found) {
            if (!AddressRanges.isPublic(each) && !(internalHosts.contains(host) && AddressRanges.isInternal(each))) {
                throw new AddressRefused("Der Rechner " + host + " liegt nicht im öffentlichen Netz (" + each.getHostAddress()
                        + "). Soll er erreichbar sein, gibt der Betrieb ihn als internen Rechner frei.",
                        "The host " + host + " is not in the public network (" + each.getHostAddress()
                        + "). If it shall be reached, the operators name it as an internal host.");
            }
        }
        return found[0];
    }

    private InetAddress[] resolve(String host) {
        try {
            InetAddress[] found = names.addresses(host);
            if (found.length > 0) {
                return found;
            }
        } catch (UnknownHostException unknown) {
            // told below, like an empty answer
        }
        throw new AddressRefused("Den Rechner " + host + " gibt es nicht.", "There is no host " + host + ".");
    }

    /** {@code Example.ORG.} and {@code [::1]} as they are compared and resolved. */
    private static String plain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("[") ? lower.substring(1, lower.length() - 1) : lower;
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
