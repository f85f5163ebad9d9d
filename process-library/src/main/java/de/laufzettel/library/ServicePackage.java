package de.laufzettel.library;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One service as its folder has it: immutable, every file by its path inside the folder. Files whose place or kind this version does
 * not know are kept like all others. That the parts fit together is not checked here; the studio does that, with reasons.
 */
public final class ServicePackage {

    public static final String PROCESS = "process.bpmn";

    private final SortedMap<String, byte[]> files;
    private final ServiceManifest manifest;

    private ServicePackage(SortedMap<String, byte[]> files) {
        this.files = files;
        this.manifest = ServiceManifest.parse(required(ServiceManifest.PATH));
        required(PROCESS);
    }

    public static ServicePackage of(Map<String, byte[]> files) {
        return of(files, Limits.DEFAULT);
    }

    static ServicePackage of(Map<String, byte[]> files, Limits limits) {
        return new ServicePackage(PackageContent.checked(files, limits));
    }

    public String id() {
        return manifest.id();
    }

    public ServiceManifest manifest() {
        return manifest;
    }

    /** All files in the order of their paths. The arrays are copies. */
    public SortedMap<String, byte[]> files() {
        TreeMap<String, byte[]> copies = new TreeMap<>();
        files.forEach((path, bytes) -> copies.put(path, bytes.clone()));
        return Collections.unmodifiableSortedMap(copies);
    }

    public byte @Nullable [] file(String path) {
        byte[] bytes = files.get(path);
        return bytes == null ? null : bytes.clone();
    }

    public byte[] process() {
        return required(PROCESS).clone();
    }

    /** Form.io JSON by form key: {@code forms/antrag.form.json} is {@code antrag}. */
    public SortedMap<String, byte[]> forms() {
        return bytes(PackageFolder.FORMS);
    }

    /** DMN by file name without ending; the ids of the decisions inside may differ. */
    public SortedMap<String, byte[]> decisions() {
        return bytes(PackageFolder.DECISIONS);
    }

    public SortedMap<String, String> texts() {
        return words(PackageFolder.TEXTS);
    }

    /** Markdown by language: {@code de}, {@code en}, {@code de-leicht}. */
    public SortedMap<String, String> content() {
        return words(PackageFolder.CONTENT);
    }

    public SortedMap<String, byte[]> scenarios() {
        return bytes(PackageFolder.SCENARIOS);
    }

    public ServicePackage with(String path, byte[] bytes) {
        TreeMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(path, bytes);
        return of(changed);
    }

    public ServicePackage without(String path) {
        TreeMap<String, byte[]> changed = new TreeMap<>(files);
        changed.remove(path);
        return of(changed);
    }

    /** Identifies the content: any change to a name or a byte gives another value, the way it was packed does not matter. */
    public String sha256() {
        return PackageContent.sha256(files);
    }

    private SortedMap<String, byte[]> bytes(PackageFolder folder) {
        TreeMap<String, byte[]> found = new TreeMap<>();
        files.forEach((path, bytes) -> folder.key(path).ifPresent(key -> found.put(key, bytes.clone())));
        return Collections.unmodifiableSortedMap(found);
    }

    private SortedMap<String, String> words(PackageFolder folder) {
        TreeMap<String, String> found = new TreeMap<>();
        files.forEach((path, bytes) -> folder.key(path)
                .ifPresent(key -> found.put(key, new String(bytes, StandardCharsets.UTF_8))));
        return Collections.unmodifiableSortedMap(found);
    }

    private byte[] required(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new PackageRejected(path, PackageFault.MISSING);
        }
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServicePackage that && sha256().equals(that.sha256());
    }

    @Override
    public int hashCode() {
        return Objects.hash(sha256());
    }

    @Override
    public String toString() {
        return "ServicePackage " + id() + " (" + files.size() + " files)";
    }
}
