package de.laufzettel.connectors.eakte.standin;

import de.laufzettel.connectors.eakte.standin.Filed.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All objects, and the rules that hold whichever request comes. */
final class Stock {

    static final int MOST_CHILDREN = 1000;
    private static final Set<String> ACCESS = Set.of("Eigene Organisationseinheit und Linienorganisation", "Eigener Mandant",
            "Eigene Organisationseinheit und Vorgesetzte", "Eigene Organisationseinheit", "Persönlich und Vorgesetzte", "Persönlich", "Aktengebunden");

    final Map<String, Filed> objects = new LinkedHashMap<>();
    int mostFilesAUnit = 10_000;
    long largestContent = 100L * 1024 * 1024;
    private int next = 1_042_400;

    Filed add(Kind kind, @Nullable Filed parent, String title) {
        Filed made = new Filed("COO.1.2301.1." + next++, kind, parent, title);
        if (parent != null) {
            parent.children.add(made);
        }
        made.name = name(made);
        objects.put(made.address, made);
        return made;
    }

    /** An object for a new one below it: there, of the right class, not cancelled, with room. */
    Filed parent(String address, Kind... kinds) {
        Filed parent = one(address, kinds);
        if (parent.kind != Kind.UNIT && parent.children.size() >= MOST_CHILDREN) {
            throw new DmsError(DmsError.TOO_MANY_CHILDREN);
        }
        return parent;
    }

    Filed one(String address, Kind... kinds) {
        Filed found = objects.get(address);
        if (found == null) {
            throw new DmsError(DmsError.INVALID_ADDRESS);
        }
        if (kinds.length > 0 && !List.of(kinds).contains(found.kind)) {
            throw new DmsError(DmsError.WRONG_CLASS);
        }
        if (found.cancelled) {
            throw new DmsError(DmsError.CANCELLED);
        }
        if (found.locked) {
            throw new DmsError(DmsError.LOCKED);
        }
        return found;
    }

    List<Filed> children(Filed of) {
        List<Filed> living = of.children.stream().filter(child -> !child.cancelled).toList();
        if (living.size() > MOST_CHILDREN) {
            throw new DmsError(DmsError.TOO_MANY_CHILDREN);
        }
        return living;
    }

    /** The Betreffseinheit into which a new file comes: the one that is meant, a neighbour with room, or a new neighbour. */
    Filed unit(String address) {
        Filed meant = objects.get(address);
        if (meant == null || meant.kind != Kind.UNIT && meant.kind != Kind.ENTRY) {
            throw new DmsError(DmsError.WRONG_ENTRY);
        }
        if (meant.kind == Kind.UNIT && meant.children.size() < mostFilesAUnit) {
            return meant;
        }
        Filed above = meant.kind == Kind.ENTRY || meant.parent == null ? meant : meant.parent;
        List<Filed> units = above.children.stream().filter(child -> child.kind == Kind.UNIT).toList();
        return units.stream().filter(unit -> unit.children.size() < mostFilesAUnit).findFirst()
                .orElseGet(() -> add(Kind.UNIT, above, above.title + "." + (units.size() + 1)));
    }

    void checkAccess(String access) {
        if (!access.isEmpty() && !ACCESS.contains(access)) {
            throw new DmsError(DmsError.WRONG_ACCESS);
        }
    }

    List<Filed> named(Set<Kind> kinds, String pattern) {
        Pattern regex = wildcards(pattern);
        return objects.values().stream().filter(object -> !object.cancelled && kinds.contains(object.kind) && regex.matcher(object.name).matches())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static boolean fits(String value, String asked) {
        return asked.isEmpty() || wildcards(asked).matcher(value).matches();
    }

    private static Pattern wildcards(String pattern) {
        StringBuilder regex = new StringBuilder();
        pattern.chars().forEach(each -> regex.append(each == '*' || each == '%' ? ".*" : each == '?' || each == '_' ? "." : Pattern.quote(String.valueOf((char) each))));
        return Pattern.compile(regex.toString(), Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** As the contract's examples show names: the reference before a file's title, behind the others'. */
    private static String name(Filed object) {
        return switch (object.kind) {
            case ENTRY, UNIT, CONTENT -> object.title;
            case FILE -> reference(object) + "-" + object.title;
            default -> object.title + " (" + reference(object) + ")";
        };
    }

    static String reference(Filed object) {
        int number = object.parent == null ? 0 : object.parent.children.indexOf(object) + 1;
        return object.parent == null || object.kind == Kind.UNIT || object.kind == Kind.ENTRY ? object.title.split(" ")[0]
                : reference(object.parent) + (object.kind == Kind.FILE ? "/%05d" : "-%04d").formatted(number);
    }

    void renamed(Filed object) {
        object.name = name(object);
    }
}
