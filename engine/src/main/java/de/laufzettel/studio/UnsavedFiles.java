package de.laufzettel.studio;

import de.laufzettel.library.ServicePackage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A draft as it would be if what is on the screen were saved; nothing is. */
@Component
class UnsavedFiles {

    private final ServiceViews views;

    UnsavedFiles(ServiceViews views) {
        this.views = views;
    }

    /**
     * @param files content by path; null for one that is removed
     * @throws de.laufzettel.library.PackageRejected when there is no package with these files: a path that may not be, a
     *         service.yaml that cannot be read
     */
    ServicePackage over(String id, @Nullable Map<String, @Nullable String> files) {
        ServicePackage saved = views.packageOf(id);
        if (files == null || files.isEmpty()) {
            return saved;
        }
        SortedMap<String, byte[]> all = new TreeMap<>(saved.files());
        files.forEach((path, text) -> {
            if (text == null) {
                all.remove(path);
            } else {
                all.put(path, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        return ServicePackage.of(all);
    }
}
