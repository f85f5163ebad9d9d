package de.laufzettel.promotion;

import de.laufzettel.promotion.EnvironmentRefused.Reason;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Which addresses a designer may make this server call. A name that leads to this machine or to a link-local address
 * (where clouds answer with credentials) would turn the server into a way around its firewall.
 */
final class EnvironmentAddress {

    private EnvironmentAddress() {
    }

    /** @param loopback whether this machine itself is allowed, with http; for trying out and for tests */
    static URI parse(String text, boolean loopback) {
        URI address;
        try {
            address = URI.create(text.strip().replaceAll("/+$", ""));
        } catch (IllegalArgumentException e) {
            throw new EnvironmentRefused(Reason.ADDRESS);
        }
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (address.getHost() == null || address.getUserInfo() != null || address.getQuery() != null || address.getFragment() != null) {
            throw new EnvironmentRefused(Reason.ADDRESS);
        }
        boolean here = isLoopback(address.getHost());
        if (here && !loopback) {
            throw new EnvironmentRefused(Reason.LOCAL);
        }
        if (!scheme.equals("https") && !(here && scheme.equals("http"))) {
            throw new EnvironmentRefused(Reason.NOT_HTTPS);
        }
        return address;
    }

    /** Asked again before every call, because a name may lead elsewhere tomorrow. */
    static void check(URI address, boolean loopback) throws UnknownHostException {
        for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
            boolean nowhere = one.isAnyLocalAddress() || one.isLinkLocalAddress() || one.isMulticastAddress();
            if (nowhere || one.isLoopbackAddress() && !loopback) {
                throw new EnvironmentRefused(Reason.LOCAL);
            }
        }
    }

    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.endsWith(".localhost") || name.equals("[::1]") || name.startsWith("127.");
    }
}
