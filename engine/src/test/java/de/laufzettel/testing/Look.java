package de.laufzettel.testing;

import java.util.List;

/** How a page is looked at: size, colours, language, with or without JavaScript. */
public record Look(int width, int height, boolean dark, boolean forcedColors, boolean javaScript, String language) {

    /** The four every page must stand: 320 and 1280 px, light and dark. */
    public static final List<Look> ALL = List.of(of(320), of(320).inTheDark(), of(1280), of(1280).inTheDark());

    public static Look of(int width) {
        return new Look(width, width < 600 ? 640 : 900, false, false, true, "de-DE");
    }

    public Look inTheDark() {
        return new Look(width, height, true, forcedColors, javaScript, language);
    }

    public Look withForcedColors() {
        return new Look(width, height, dark, true, javaScript, language);
    }

    public Look withoutJavaScript() {
        return new Look(width, height, dark, forcedColors, false, language);
    }

    @Override
    public String toString() {
        return width + " px " + (dark ? "dark" : "light") + (forcedColors ? " forced colours" : "") + (javaScript ? "" : " no script");
    }
}
