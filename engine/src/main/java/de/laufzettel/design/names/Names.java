package de.laufzettel.design.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All names of a service.
 *
 * @param guessed whether a writer could not be looked into (a missing form, an unknown connector), so that a name that
 *                seems to be missing may be its
 */
public record Names(SortedMap<String, DataName> byPath, boolean guessed) {

    private static final int FARTHEST = 3;
    private static final Pattern ROW = Pattern.compile("\\.\\d+(?:\\.|$)");

    public Collection<DataName> all() {
        return byPath.values();
    }

    public Optional<DataName> find(String path) {
        return Optional.ofNullable(byPath.get(withoutRows(path)));
    }

    /** Whether something writes it, a part of it, or something around it whose inside is not known. */
    public boolean knows(String read) {
        String path = withoutRows(read);
        return byPath.containsKey(path) || !byPath.subMap(path + ".", path + "/").isEmpty() || around(path) != null;
    }

    /** The nearest open name around a path, such as the list that a row's field is read from. */
    private @Nullable DataName around(String path) {
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            DataName name = byPath.get(path.substring(0, dot));
            if (name != null) {
                return name.open() ? name : null;
            }
        }
        return null;
    }

    /** Whether the name itself, a part of it, or what is around it is what this name means. */
    static boolean touches(String name, boolean open, String path) {
        return name.equals(path) || name.startsWith(path + ".") || open && path.startsWith(name + ".");
    }

    /** What was probably meant; only names that differ by a few letters. */
    public Optional<String> nearest(String read) {
        String path = withoutRows(read);
        int most = Math.min(FARTHEST, Math.max(1, path.length() / 4));
        return byPath.keySet().stream()
                .map(known -> new Candidate(known, distance(path, known)))
                .filter(candidate -> candidate.distance <= most || isMoved(path, candidate.path))
                .min(Comparator.comparingInt(Candidate::distance)).map(Candidate::path);
    }

    /** The word of these that was probably meant. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        int most = Math.min(FARTHEST, Math.max(1, word.length() / 3));
        return known.stream().filter(each -> distance(word, each) <= most).min(Comparator.comparingInt(each -> distance(word, each)));
    }

    private record Candidate(String path, int distance) {
    }

    /** The same last name in another group. */
    private static boolean isMoved(String path, String known) {
        return known.endsWith("." + path.substring(path.lastIndexOf('.') + 1)) && path.contains(".");
    }

    public static String withoutRows(String path) {
        return path.indexOf('[') < 0 && !ROW.matcher(path).find() ? path
                : path.replaceAll("\\[[^\\]]*\\]", "").replaceAll("\\.\\d+(?=\\.|$)", "");
    }

    /** Letters to change, insert, leave out or swap. */
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 30) {
            return 30;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
