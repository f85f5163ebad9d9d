package de.laufzettel.studio;

import de.laufzettel.library.ServiceManifest;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.ShippedServices;
import de.laufzettel.library.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What a designer begins with. */
@Component
class NewServices {

    private static final List<String> BLANK = List.of("service.yaml", "process.bpmn", "forms/antrag.form.json",
            "forms/pruefung.form.json", "content/de.md", "content/en.md");

    /** An application, a review, an end: complete, so that it can be published and tried at once. */
    ServicePackage blank(String id, String titleDe, String titleEn) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map<String, String> words = Map.of("@id@", id, "@de@", escaped(titleDe), "@en@", escaped(titleEn));
        for (String path : BLANK) {
            files.put(path, filled(resource(path), words).getBytes(StandardCharsets.UTF_8));
        }
        return named(ServicePackage.of(files), id, new Words(titleDe, titleEn));
    }

    /** A shipped service under another name. @throws LibraryServiceMissing there is none of this id */
    ServicePackage copy(String libraryId, String id) {
        ServicePackage shipped = ShippedServices.all().stream().filter(service -> service.id().equals(libraryId))
                .findFirst().orElseThrow(() -> new LibraryServiceMissing(libraryId));
        return id.equals(libraryId) ? shipped : copy(shipped, id, shipped.manifest().title());
    }

    /** A service under another id and title. */
    ServicePackage copy(ServicePackage service, String id, Words title) {
        byte[] process = ForeignModel.named(service.process(), service.id(), id);
        return named(service.with(ServicePackage.PROCESS, process), id, title);
    }

    private static ServicePackage named(ServicePackage service, String id, Words title) {
        ServiceManifest old = service.manifest();
        ServiceManifest manifest = new ServiceManifest(old.format(), id, title, old.office(), old.leika(), old.trust(),
                old.languages(), old.retentionDays(), old.start(), old.historyDays(), old.further());
        return service.with(ServiceManifest.PATH, manifest.toYaml());
    }

    private static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }

    /** Titles are put into XML, JSON, YAML and Markdown alike: what would mean something in any of them is left out. */
    private static String escaped(String title) {
        return title.replaceAll("[<>&\"'\\\\\\p{Cntrl}#*_`\\[\\]{}:]", " ").strip();
    }

    private static String resource(String path) {
        try (InputStream in = NewServices.class.getResourceAsStream("/studio/blank/" + path)) {
            if (in == null) {
                throw new IllegalStateException("The blank service has no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
