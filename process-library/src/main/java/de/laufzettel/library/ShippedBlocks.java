package de.laufzettel.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Groups of fields that most forms need: each a JSON object with id, icon, title and hint in German and English, and the components as
 * Form.io writes them. They lie in the folder {@code blocks} among this module's resources.
 */
public final class ShippedBlocks {

    private static final List<String> NAMES = List.of("10-person", "20-anschrift", "30-kontakt", "40-bankverbindung", "50-einwilligung");

    private ShippedBlocks() {
    }

    /** JSON in UTF-8, in the order in which they are offered. */
    public static List<byte[]> all() {
        return NAMES.stream().map(ShippedBlocks::read).toList();
    }

    private static byte[] read(String name) {
        try (InputStream in = ShippedBlocks.class.getResourceAsStream("/blocks/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("The block " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
