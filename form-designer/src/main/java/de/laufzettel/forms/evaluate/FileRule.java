package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsNumber;
import java.util.List;
import java.util.Locale;

/** Number, size and kind of files. What a file really contains is for the one who stores it to see. */
record FileRule(Spec spec, double least, double most, FilePattern pattern) implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        if (spec.type.equals("file")) {
            rules.add(new FileRule(spec, bytes(spec.props.get("fileMinSize")), bytes(spec.props.get("fileMaxSize")),
                    FilePattern.of(Js.text(spec.props.getOrDefault("filePattern", "")))));
        }
    }

    /** "10MB", "500 KB", "1GB", or bytes; NaN for no limit. */
    private static double bytes(Object size) {
        if (!Js.truthy(size)) {
            return Double.NaN;
        }
        String text = Js.text(size).trim().toUpperCase(Locale.ROOT);
        double number = JsNumber.parseFloat(text);
        int power = text.endsWith("GB") ? 3 : text.endsWith("MB") ? 2 : text.endsWith("KB") ? 1 : 0;
        return number == 0 ? Double.NaN : number * Math.pow(1024, power);
    }

    @Override
    public void check(Check check) {
        if (!(check.value instanceof List<?> files)) {
            return;
        }
        if (!spec.multiple && files.size() > 1) {
            check.fail("fileCount", "fileCount", "count", "1");
        }
        for (Object file : files) {
            double size = JsNumber.toNumber(Js.member(file, "size"));
            String name = Js.text(Js.truthy(Js.member(file, "originalName")) ? Js.member(file, "originalName") : Js.member(file, "name"));
            if (size > most) {
                check.fail("fileMaxSize", "fileMaxSize", "size", Js.text(spec.props.get("fileMaxSize")), "name", name);
            }
            if (size < least) {
                check.fail("fileMinSize", "fileMinSize", "size", Js.text(spec.props.get("fileMinSize")), "name", name);
            }
            if (!pattern.allows(name, Js.text(Js.member(file, "type")))) {
                check.fail("filePattern", "filePattern", "pattern", Js.text(spec.props.get("filePattern")), "name", name);
            }
        }
    }
}
