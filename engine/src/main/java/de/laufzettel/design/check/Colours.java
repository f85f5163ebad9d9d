package de.laufzettel.design.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Contrast of two colours by WCAG 2. */
final class Colours {

    static final double LEAST_RATIO = 4.5;
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("white", "#ffffff"), Map.entry("black", "#000000"),
            Map.entry("red", "#ff0000"), Map.entry("green", "#008000"), Map.entry("blue", "#0000ff"), Map.entry("yellow", "#ffff00"),
            Map.entry("gray", "#808080"), Map.entry("grey", "#808080"), Map.entry("lightgray", "#d3d3d3"), Map.entry("lightgrey", "#d3d3d3"),
            Map.entry("silver", "#c0c0c0"), Map.entry("orange", "#ffa500"), Map.entry("lime", "#00ff00"), Map.entry("aqua", "#00ffff"),
            Map.entry("cyan", "#00ffff"), Map.entry("pink", "#ffc0cb"), Map.entry("gold", "#ffd700"), Map.entry("darkgray", "#a9a9a9"));
    private static final Pattern COLOUR = Pattern.compile("(?<![\\w-])(background(?:-color)?|color)\\s*:\\s*([^;\"'!]++)");
    private static final Pattern RGB = Pattern.compile("rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3}).*");

    private Colours() {
    }

    /** What a style attribute sets, on white where it sets no ground, in black where it sets no colour; nothing when it sets neither. */
    static Optional<Double> ofStyle(String style) {
        Matcher settings = COLOUR.matcher(style.toLowerCase(Locale.ROOT));
        Optional<int[]> text = Optional.empty();
        Optional<int[]> ground = Optional.empty();
        while (settings.find()) {
            if (settings.group(1).equals("color")) {
                text = read(settings.group(2).strip());
            } else {
                ground = read(settings.group(2).strip());
            }
        }
        return text.isEmpty() && ground.isEmpty() ? Optional.empty()
                : Optional.of(ratio(text.orElse(new int[] {0, 0, 0}), ground.orElse(new int[] {255, 255, 255})));
    }

    private static Optional<int[]> read(String colour) {
        String hex = NAMED.getOrDefault(colour, colour);
        if (hex.matches("#[0-9a-f]{3}")) {
            hex = "#" + hex.charAt(1) + hex.charAt(1) + hex.charAt(2) + hex.charAt(2) + hex.charAt(3) + hex.charAt(3);
        }
        if (hex.matches("#[0-9a-f]{6}([0-9a-f]{2})?")) {
            return Optional.of(new int[] {Integer.parseInt(hex.substring(1, 3), 16), Integer.parseInt(hex.substring(3, 5), 16),
                Integer.parseInt(hex.substring(5, 7), 16)});
        }
        Matcher rgb = RGB.matcher(hex);
        return rgb.matches() ? Optional.of(new int[] {Integer.parseInt(rgb.group(1)), Integer.parseInt(rgb.group(2)), Integer.parseInt(rgb.group(3))})
                : Optional.empty();
    }

    private static double ratio(int[] a, int[] b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int[] colour) {
        return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
