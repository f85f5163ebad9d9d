package de.laufzettel.design.check;

import de.laufzettel.design.check.Colours.Colour;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Contrast of the colours that a piece of HTML sets itself, by styles, old attributes and classes, down to each text. */
final class HtmlContrast {

    private static final Pattern SETTING = Pattern.compile("(?<![\\w-])(background(?:-color)?|color|font-size)\\s*:\\s*([^;!]++)");
    private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d+)?)(px|pt|rem|em)");
    private static final int DEEPEST = 200;

    /** @param by what set a colour last; null while the page's own hold */
    private record Look(@Nullable Colour text, @Nullable Colour ground, boolean large, @Nullable Element by) {
    }

    private final Set<Element> told = new HashSet<>();
    private final List<Double> low = new ArrayList<>();

    private HtmlContrast() {
    }

    /** The contrasts that are too low, one for each element that sets colours. */
    static List<Double> tooLow(Element body) {
        HtmlContrast contrast = new HtmlContrast();
        contrast.visit(body, new Look(Colours.BLACK, Colours.WHITE, false, null), 0);
        return contrast.low;
    }

    private void visit(Element element, Look around, int depth) {
        Look look = look(element, around);
        if (look.by != null && look.text != null && look.ground != null && !element.ownText().isBlank()) {
            double ratio = Colours.ratio(look.text, look.ground);
            if (ratio < (look.large ? Colours.LEAST_RATIO_LARGE : Colours.LEAST_RATIO) && told.add(look.by)) {
                low.add(ratio);
            }
        }
        if (depth < DEEPEST) {
            element.children().forEach(child -> visit(child, look, depth + 1));
        }
    }

    private static Look look(Element element, Look around) {
        Colour text = around.text;
        Colour ground = around.ground;
        boolean large = around.large;
        Element by = around.by;
        for (String name : element.classNames()) {
            String textClass = ColourNames.TEXT_CLASSES.get(name);
            String groundClass = ColourNames.GROUND_CLASSES.get(name);
            text = textClass == null ? text : Colours.read(textClass).orElse(text);
            ground = groundClass == null ? ground : Colours.read(groundClass).orElse(ground);
            by = textClass == null && groundClass == null ? by : element;
        }
        if (element.hasAttr("color") || element.hasAttr("bgcolor")) {
            text = Colours.read(element.attr("color")).orElse(text);
            ground = Colours.read(element.attr("bgcolor")).orElse(ground);
            by = element;
        }
        Matcher settings = SETTING.matcher(element.attr("style").toLowerCase(Locale.ROOT));
        while (settings.find()) {
            String value = settings.group(2).strip();
            if (settings.group(1).equals("font-size")) {
                large = isLarge(value).orElse(large);
                continue;
            }
            by = element;
            if (settings.group(1).equals("color")) {
                text = value.equals("inherit") ? text : Colours.read(value).orElse(null);
            } else {
                ground = onGround(value, ground);
            }
        }
        return new Look(text, ground, large, by);
    }

    /** A picture behind the text, or a colour that is not known here: nothing can be said. */
    private static @Nullable Colour onGround(String value, @Nullable Colour around) {
        if (value.equals("none") || value.equals("inherit") || value.equals("transparent")) {
            return around;
        }
        Optional<Colour> read = value.contains("url(") || value.contains("gradient(") ? Optional.empty() : Colours.read(value)
                .or(() -> Colours.read(value.split("\\s+")[0]));
        return read.map(colour -> colour.over(around == null ? Colours.WHITE : around)).orElse(null);
    }

    private static Optional<Boolean> isLarge(String size) {
        Matcher read = SIZE.matcher(size);
        if (!read.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(read.group(1));
        return Optional.of(switch (read.group(2)) {
            case "px" -> number >= 24;
            case "pt" -> number >= 18;
            default -> number >= 1.5;
        });
    }
}
