package de.laufzettel.design.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours as CSS writes them, and their contrast by WCAG 2. */
final class Colours {

    static final double LEAST_RATIO = 4.5;
    /** For text of 24 pixels and more. */
    static final double LEAST_RATIO_LARGE = 3;
    static final Colour WHITE = new Colour(255, 255, 255, 1);
    static final Colour BLACK = new Colour(0, 0, 0, 1);
    private static final Pattern FUNCTION = Pattern.compile("(rgb|hsl)a?\\(\\s*([^()]{1,80})\\)");
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");

    /** @param alpha 0 lets everything through, 1 nothing */
    record Colour(int red, int green, int blue, double alpha) {

        Colour over(Colour ground) {
            return new Colour(mix(red, ground.red), mix(green, ground.green), mix(blue, ground.blue), 1);
        }

        private int mix(int above, int below) {
            return (int) Math.round(above * alpha + below * (1 - alpha));
        }

        private double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static double linear(int channel) {
            double value = channel / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
    }

    private Colours() {
    }

    static double ratio(Colour text, Colour ground) {
        double one = text.over(ground).luminance();
        double other = ground.luminance();
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** Nothing for what is no colour of its own, such as {@code inherit} and {@code var(…)}. */
    static Optional<Colour> read(String written) {
        String colour = written.strip().toLowerCase(Locale.ROOT);
        String hex = ColourNames.HEX.getOrDefault(colour, colour);
        Matcher function = FUNCTION.matcher(colour);
        try {
            if (colour.equals("transparent")) {
                return Optional.of(new Colour(0, 0, 0, 0));
            } else if (HEX.matcher(hex).matches()) {
                return Optional.of(ofHex(hex));
            } else if (function.find()) {
                String[] parts = function.group(2).strip().split("\\s*[,/]\\s*|\\s+");
                double alpha = parts.length > 3 ? part(parts[3], 1) : 1;
                return Optional.of(function.group(1).equals("rgb")
                        ? new Colour((int) Math.round(part(parts[0], 255)), (int) Math.round(part(parts[1], 255)), (int) Math.round(part(parts[2], 255)), alpha)
                        : ofHsl(Double.parseDouble(parts[0].replace("deg", "")), part(parts[1], 1), part(parts[2], 1), alpha));
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static double part(String written, double whole) {
        double value = written.endsWith("%") ? Double.parseDouble(written.substring(0, written.length() - 1)) / 100 * whole : Double.parseDouble(written);
        return Math.max(0, Math.min(whole, value));
    }

    private static Colour ofHex(String hex) {
        String digits = hex.length() > 5 ? hex.substring(1) : hex.substring(1).replaceAll(".", "$0$0");
        return new Colour(pair(digits, 0), pair(digits, 2), pair(digits, 4), digits.length() > 6 ? pair(digits, 6) / 255.0 : 1);
    }

    private static int pair(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2), 16);
    }

    private static Colour ofHsl(double hue, double saturation, double lightness, double alpha) {
        double strength = saturation * Math.min(lightness, 1 - lightness);
        int[] channels = new int[3];
        double[] shifts = {0, 8, 4};
        for (int i = 0; i < channels.length; i++) {
            double at = (shifts[i] + hue / 30) % 12;
            channels[i] = (int) Math.round(255 * (lightness - strength * Math.max(-1, Math.min(Math.min(at - 3, 9 - at), 1))));
        }
        return new Colour(channels[0], channels[1], channels[2], alpha);
    }
}
