package de.laufzettel.deployment;

import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.library.Limits;
import de.laufzettel.library.PackageReader;
import de.laufzettel.library.ServicePackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What releases hold, ready to use. A release never changes, so nothing here ever becomes wrong; only the least used
 * ones are dropped.
 */
@Component
class ReleasedPackages {

    private static final int PACKAGES = 100;
    private static final int FORMS = 500;

    private final ReleaseRows rows;
    private final Map<UUID, ServicePackage> packages = leastUsedDropped(PACKAGES);
    private final Map<String, CompiledForm> forms = leastUsedDropped(FORMS);

    ReleasedPackages(ReleaseRows rows) {
        this.rows = rows;
    }

    ServicePackage of(UUID releaseId) {
        ServicePackage cached = packages.get(releaseId);
        if (cached == null) {
            // read outside of the map's lock: others must not wait for this one's database
            cached = read(rows.content(releaseId).orElseThrow(() -> new ReleaseMissing(releaseId)));
            packages.put(releaseId, cached);
        }
        return cached;
    }

    Optional<CompiledForm> form(UUID releaseId, String key) {
        CompiledForm cached = forms.get(releaseId + "/" + key);
        if (cached == null) {
            byte[] json = of(releaseId).file("forms/" + key + ".form.json");
            if (json == null) {
                return Optional.empty();
            }
            cached = CompiledForm.compile(FormSchema.parse(json));
            forms.put(releaseId + "/" + key, cached);
        }
        return Optional.of(cached);
    }

    private static ServicePackage read(byte[] zip) {
        try {
            return PackageReader.zip(new ByteArrayInputStream(zip), Limits.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException("A stored release could not be read", e);
        }
    }

    private static <K, V> Map<K, V> leastUsedDropped(int size) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
            }
        });
    }
}
