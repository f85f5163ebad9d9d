package de.laufzettel.forms.render;

import de.laufzettel.forms.answers.Option;
import de.laufzettel.forms.answers.Options;
import de.laufzettel.forms.html.SafeHtml;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A search among options that are too many for a list. What is searched for travels with what is open on a page
 * ({@link PostedForm#openRows()}), as {@code path?text}: no data path has a question mark.
 */
final class OptionSearch {
    /** A list up to here; letters typed in it find their way. */
    static final int LONGEST_LIST = 250;

    static final int MOST_FOUND = 20;
    static final String TEXT = "search";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int LONGEST_TEXT = 200;

    private OptionSearch() {}

    static boolean isNeeded(Options options) {
        return options.all().size() > LONGEST_LIST;
    }

    /** The text searched for at a path; "" when nothing was. */
    static String text(Place place) {
        String start = place.path() + "?";
        return place.page().options.openRows().stream().filter(open -> open.startsWith(start)).findFirst()
                .map(open -> open.substring(start.length())).orElse("");
    }

    static String open(String path, String text) {
        return path + "?" + text.substring(0, Math.min(LONGEST_TEXT, text.length()));
    }

    /** Those that have every word somewhere in their label: first those that begin with the text. At most one more than is shown. */
    static List<Option> find(Options options, String text) {
        String[] words = plain(text).split("\\s+");
        String start = plain(text);
        List<Option> first = new ArrayList<>();
        List<Option> others = new ArrayList<>();
        for (Option option : options.all()) {
            String label = plain(SafeHtml.plain(option.label()));
            if (label.startsWith(start)) {
                first.add(option);
            } else if (others.size() <= MOST_FOUND && Arrays.stream(words).allMatch(label::contains)) {
                others.add(option);
            }
        }
        first.addAll(others);
        return first.subList(0, Math.min(MOST_FOUND + 1, first.size()));
    }

    /** The only option whose label is the text; null when there is none, or several. */
    static @Nullable Option named(Options options, String text) {
        List<Option> named = options.all().stream().filter(option -> plain(SafeHtml.plain(option.label())).equals(plain(text))).toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT).replace("ß", "ss");
    }
}
