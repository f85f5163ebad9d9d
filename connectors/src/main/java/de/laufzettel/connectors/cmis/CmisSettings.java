package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.spi.Target;
import java.util.Optional;

/**
 * What a house calls things in its repository. Without settings everything is a plain folder or document with a name and a description.
 *
 * <ul>
 * <li>{@code repository}: id of the repository; needed where the address has several
 * <li>{@code root}: path of the folder with the file plan
 * <li>{@code entry-type}, {@code file-type}, {@code procedure-type}, {@code document-type}, {@code content-type}: ids of types
 * <li>{@code entry-number}: property in which a file plan entry has its number
 * <li>{@code key}: property that takes the key of the hand-over
 * <li>{@code title}, {@code subject}, {@code reference}, {@code access}, {@code received-on}, {@code foreign-reference}, {@code sent-on},
 *     {@code answer-to}, {@code retention}: properties for what the operations are given
 * <li>{@code close}, {@code cancel}: {@code property=value}
 * </ul>
 */
record CmisSettings(Target target) {

    String root() {
        return target.setting("root").filter(path -> path.startsWith("/")).orElse("/");
    }

    Optional<String> repository() {
        return target.setting("repository");
    }

    /** @param what {@code entry}, {@code file}, {@code procedure}, {@code document} or {@code content} */
    String type(String what) {
        return target.setting(what + "-type").orElse(what.equals("content") ? CmisObject.DOCUMENT : CmisObject.FOLDER);
    }

    /** The property that the house has for it. */
    Optional<String> property(String what) {
        return target.setting(what).filter(id -> !id.isBlank());
    }

    String title() {
        return property("title").orElse("cmis:name");
    }

    String subject() {
        return property("subject").orElse("cmis:description");
    }

    String entryNumber() {
        return property("entry-number").orElse("cmis:name");
    }
}
