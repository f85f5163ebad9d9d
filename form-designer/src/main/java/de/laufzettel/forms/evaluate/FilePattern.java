package de.laufzettel.forms.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which files a file field takes: {@code .pdf,image/*,!*.exe}. */
record FilePattern(List<Pattern> allowed, List<Pattern> refused) {

    static FilePattern of(String text) {
        List<String> parts = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[,;]")).map(String::trim).filter(part -> !part.isEmpty()).toList();
        return new FilePattern(
                parts.stream().filter(part -> !part.startsWith("!")).map(FilePattern::pattern).toList(),
                parts.stream().filter(part -> part.startsWith("!")).map(part -> pattern(part.substring(1))).toList());
    }

    /** {@code *} is any run of characters; an extension alone means names that end so. */
    private static Pattern pattern(String part) {
        String glob = part.startsWith(".") ? "*" + part : part;
        return Pattern.compile(Arrays.stream(glob.split("\\*+", -1)).map(Pattern::quote)
                .collect(java.util.stream.Collectors.joining(".*")));
    }

    boolean allows(String name, String mediaType) {
        return (allowed.isEmpty() || matches(allowed, name, mediaType)) && !matches(refused, name, mediaType);
    }

    private static boolean matches(List<Pattern> patterns, String name, String mediaType) {
        String lower = name.toLowerCase(Locale.ROOT);
        return patterns.stream().anyMatch(p -> p.matcher(lower).matches() || p.matcher(mediaType.toLowerCase(Locale.ROOT)).matches());
    }
}
