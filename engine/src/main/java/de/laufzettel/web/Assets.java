package de.laufzettel.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.stereotype.Component;

/**
 * Addresses of stylesheets, scripts and fonts. The build puts a hash of the content into each file's name, so that
 * browsers may keep it for a year and still see every change; {@code assets.properties} has plain name = hashed name.
 */
@Component
public class Assets {

    private final Properties names = new Properties();

    Assets() {
        try (InputStream in = Assets.class.getResourceAsStream("/static/assets/assets.properties")) {
            // not there when the bundles were left out (-Dweb.skip=true): pages then come without style
            if (in != null) {
                names.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("assets.properties cannot be read", e);
        }
    }

    public String address(String name) {
        return "/assets/" + names.getProperty(name, name);
    }
}
