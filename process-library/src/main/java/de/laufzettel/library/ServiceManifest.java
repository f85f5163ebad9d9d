package de.laufzettel.library;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code service.yaml} says about a service.
 *
 * @param id            names the service in addresses and folders
 * @param office        the office in charge, as citizens know it
 * @param leika         key of the service in the German catalogue (LeiKa), if it is known
 * @param trust         how surely a citizen must be identified to submit
 * @param languages     languages the service is offered in, the first one is the default
 * @param retentionDays days after the end of a case until its data are erased
 * @param start         how a case begins
 * @param historyDays   days the engine keeps the history of an ended case
 * @param further       what else is in the file; unknown to this version, kept and written back
 */
public record ServiceManifest(int format, String id, Words title, String office, @Nullable String leika, TrustLevel trust,
        List<String> languages, int retentionDays, Start start, int historyDays, Map<String, Object> further) {

    public static final String PATH = "service.yaml";
    public static final int FORMAT = 1;

    public ServiceManifest {
        languages = List.copyOf(languages);
        further = Map.copyOf(further);
    }

    /** Reads and checks the file; what is wrong is named by its key. */
    public static ServiceManifest parse(byte[] yaml) {
        return ManifestReader.read(yaml);
    }

    /** The same file for the same manifest, byte for byte. */
    public byte[] toYaml() {
        return ManifestWriter.write(this);
    }

    /** The form a citizen fills in first, and whether that needs an account. */
    public record Start(String form, boolean anonymous) {
    }
}
