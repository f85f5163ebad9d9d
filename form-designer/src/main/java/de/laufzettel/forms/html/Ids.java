package de.laufzettel.forms.html;

/** Ids of elements, made from paths so that an address can point at a field. */
public final class Ids {
    private Ids() {}

    /** {@code hunde[0].rasse} becomes {@code f-hunde.0.rasse}. */
    public static String of(String path) {
        StringBuilder id = new StringBuilder(path.length() + 2).append("f-");
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            switch (c) {
                case '[' -> id.append('.');
                case ']' -> { }
                case ' ', '\t', '\n', '\r', '\f' -> id.append('_');
                default -> id.append(c);
            }
        }
        return id.toString();
    }
}
