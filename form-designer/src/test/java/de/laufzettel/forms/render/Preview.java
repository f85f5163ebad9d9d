package de.laufzettel.forms.render;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the gallery as files to look at: run with the target folder as argument. */
final class Preview {
    private Preview() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Given filled = Gallery.together();
        Files.writeString(folder.resolve("filled.html"), PageOf.html(filled.html(), ""));
        Given wrong = Gallery.together();
        Gallery.all().forEach(example -> wrong.error(example.key(), "Bitte prüfen Sie „" + example.type() + "“."));
        Files.writeString(folder.resolve("wrong.html"), PageOf.html(wrong.html(), wrong.errorSummary()));
    }
}
