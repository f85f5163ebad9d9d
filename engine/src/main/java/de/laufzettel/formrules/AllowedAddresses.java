package de.laufzettel.formrules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares addresses as programs read them, so that none that only looks like an allowed one passes. */
final class AllowedAddresses {

    /** An encoded dot, slash or backslash may be a path's end for one server and part of a name for another. */
    private static final Pattern AMBIGUOUS = Pattern.compile("(?i)%2e|%2f|%5c|\\\\|//|/\\.\\.?(/|$)");
    private static final int LONGEST = 2000;

    private final List<URI> allowed;

    AllowedAddresses(List<URI> allowed) {
        allowed.forEach(AllowedAddresses::requireAddress);
        this.allowed = List.copyOf(allowed);
    }

    /** The address to fetch; empty when it is not allowed, or is none. */
    Optional<URI> find(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI address = new URI(written.strip());
            return allowed.stream().anyMatch(one -> contains(one, address)) ? Optional.of(withoutFragment(address)) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static boolean contains(URI allowed, URI address) {
        if (address.getHost() == null || address.getRawUserInfo() != null || !place(allowed).equals(place(address))) {
            return false;
        }
        String path = path(address);
        String above = path(allowed);
        boolean below = path.equals(above) || path.startsWith(above.endsWith("/") ? above : above + "/");
        return below && !AMBIGUOUS.matcher(path).find();
    }

    /** {@code https://host:443}: what decides who is asked. */
    private static String place(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        int port = address.getPort() > 0 ? address.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }

    private static String path(URI address) {
        String path = address.getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    private static URI withoutFragment(URI address) throws URISyntaxException {
        String text = address.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? address : new URI(text.substring(0, fragment));
    }

    /** @throws IllegalArgumentException when the operators' setting is no address */
    static void requireAddress(URI address) {
        boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
        if (!web || address.getHost() == null || address.getRawUserInfo() != null) {
            throw new IllegalArgumentException("laufzettel.lists: " + address + " is no address such as https://host/path/");
        }
    }
}
