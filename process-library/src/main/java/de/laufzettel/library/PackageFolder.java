package de.laufzettel.library;

import java.util.Optional;

/** The folders of a package whose files have a meaning, and the ending by which they are found. */
enum PackageFolder {
    FORMS("forms/", ".form.json"),
    DECISIONS("decisions/", ".dmn"),
    TEXTS("texts/", ".html"),
    CONTENT("content/", ".md"),
    SCENARIOS("scenarios/", ".yaml");

    private final String prefix;
    private final String ending;

    PackageFolder(String prefix, String ending) {
        this.prefix = prefix;
        this.ending = ending;
    }

    Optional<String> key(String path) {
        boolean inside = path.startsWith(prefix) && path.endsWith(ending) && path.length() > prefix.length() + ending.length();
        return inside
                ? Optional.of(path.substring(prefix.length(), path.length() - ending.length())).filter(key -> !key.contains("/"))
                : Optional.empty();
    }
}
