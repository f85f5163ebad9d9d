package de.laufzettel.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code service.yaml} key by key, so that a mistake is named by its key and not by a stack trace. */
final class ManifestReader {

    private static final YAMLMapper YAML = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,48}[a-z0-9]");
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,60}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-[a-z]+)?");

    private final Map<String, Object> keys;

    private ManifestReader(Map<String, Object> keys) {
        this.keys = keys;
    }

    static ServiceManifest read(byte[] yaml) {
        return new ManifestReader(asMap(parse(yaml), "service.yaml")).manifest();
    }

    private ServiceManifest manifest() {
        int format = number("format", 1, Integer.MAX_VALUE, null);
        if (format != ServiceManifest.FORMAT) {
            throw wrong("format", "Diese Version liest nur Format " + ServiceManifest.FORMAT + ", nicht " + format + ".",
                    "this version reads format " + ServiceManifest.FORMAT + " only, not " + format + ".");
        }
        String id = matching("id", ID, "3 bis 50 Kleinbuchstaben, Ziffern, Bindestriche; am Anfang ein Buchstabe.",
                "3 to 50 lower-case letters, digits, hyphens; a letter first.");
        return new ServiceManifest(format, id, title(), text("office"), optionalText("leika"), trust(), languages(),
                number("retentionDays", 1, 36_500, null), start(), number("historyDays", 1, 36_500, 180), further());
    }

    private Words title() {
        ManifestReader title = new ManifestReader(asMap(keys.remove("title"), "title"));
        Words words = new Words(title.text("de"), title.text("en"));
        title.refuseOthers("title");
        return words;
    }

    private ServiceManifest.Start start() {
        ManifestReader start = new ManifestReader(asMap(keys.remove("start"), "start"));
        String form = start.matching("form", FORM, "Name eines Formulars aus forms/.", "name of a form in forms/.");
        Object anonymous = start.keys.remove("anonymous");
        if (!(anonymous instanceof Boolean yes)) {
            throw wrong("start.anonymous", "true oder false angeben.", "give true or false.");
        }
        start.refuseOthers("start");
        return new ServiceManifest.Start(form, yes);
    }

    private TrustLevel trust() {
        String given = text("trust");
        try {
            return TrustLevel.valueOf(given.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw wrong("trust", "none, low, substantial oder high angeben.", "give none, low, substantial or high.");
        }
    }

    private List<String> languages() {
        List<String> found = new ArrayList<>();
        if (keys.remove("languages") instanceof List<?> list) {
            list.forEach(language -> found.add(String.valueOf(language)));
        }
        boolean fine = !found.isEmpty() && found.stream().allMatch(language -> LANGUAGE.matcher(language).matches())
                && found.stream().distinct().count() == found.size();
        if (!fine) {
            throw wrong("languages", "Liste von Sprachen angeben, etwa [de, en].", "give a list of languages such as [de, en].");
        }
        return found;
    }

    private Map<String, Object> further() {
        if (keys.containsValue(null)) {
            String empty = keys.entrySet().stream().filter(entry -> entry.getValue() == null).findFirst().orElseThrow().getKey();
            throw wrong(empty, "Der Wert fehlt.", "the value is missing.");
        }
        return keys;
    }

    private String text(String key) {
        String text = optionalText(key);
        if (text == null) {
            throw wrong(key, "Text angeben.", "give a text.");
        }
        return text;
    }

    private @Nullable String optionalText(String key) {
        Object value = keys.remove(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String text) || text.isBlank() || text.length() > 300) {
            throw wrong(key, "Text mit 1 bis 300 Zeichen angeben (Zahlen in Anführungszeichen).",
                    "give a text of 1 to 300 characters (numbers in quotes).");
        }
        return text;
    }

    private String matching(String key, Pattern pattern, String german, String english) {
        String text = text(key);
        if (!pattern.matcher(text).matches()) {
            throw wrong(key, german, english);
        }
        return text;
    }

    private int number(String key, int least, int most, @Nullable Integer otherwise) {
        Object value = keys.remove(key);
        if (value == null && otherwise != null) {
            return otherwise;
        }
        if (value instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        throw wrong(key, "Ganze Zahl von " + least + " bis " + most + " angeben.", "give a whole number from " + least + " to " + most + ".");
    }

    /** Inside title and start a key nobody reads is a typing mistake: refused by name rather than dropped. */
    private void refuseOthers(String parent) {
        keys.keySet().stream().findFirst().ifPresent(other -> {
            throw wrong(parent + "." + PackagePath.printable(other), "Diesen Eintrag gibt es nicht.", "there is no such entry.");
        });
    }

    private static Object parse(byte[] yaml) {
        try {
            return YAML.readValue(yaml, Object.class);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr());
            throw wrong("Zeile/line " + line, "Das ist kein gültiges YAML.", "this is not valid YAML.");
        }
    }

    private static Map<String, Object> asMap(@Nullable Object value, String key) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(key, "Einträge der Form „name: wert“ angeben.", "give entries of the form \"name: value\".");
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, entry) -> copy.put(String.valueOf(name), entry));
        return copy;
    }

    private static PackageRejected wrong(String key, String german, String english) {
        return new PackageRejected(ServiceManifest.PATH, PackageFault.MANIFEST, key + ": " + german, key + ": " + english);
    }
}
