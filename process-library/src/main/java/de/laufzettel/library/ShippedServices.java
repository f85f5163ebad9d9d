package de.laufzettel.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The services that come with the product: each a folder below {@code library} among this module's resources. They are found through
 * the place of this class, which is a folder during development, a jar in a test and a jar inside a jar in the packaged program.
 */
public final class ShippedServices {

    private static final String ROOT = "library/";

    private ShippedServices() {
    }

    /** In the order of their ids. */
    public static List<ServicePackage> all() {
        String name = ShippedServices.class.getName().replace('.', '/') + ".class";
        URL here = Objects.requireNonNull(ShippedServices.class.getResource("/" + name), name);
        try {
            return packages(here.openConnection() instanceof JarURLConnection jar
                    ? fromJar(jar)
                    : fromFolder(Path.of(URI.create(here.toString().substring(0, here.toString().length() - name.length())))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped services cannot be read from " + here, unreadable);
        }
    }

    private static List<ServicePackage> packages(SortedMap<String, SortedMap<String, byte[]>> services) {
        List<ServicePackage> packages = new ArrayList<>();
        for (Map.Entry<String, SortedMap<String, byte[]>> service : services.entrySet()) {
            ServicePackage shipped = ServicePackage.of(service.getValue());
            if (!shipped.id().equals(service.getKey())) {
                throw new IllegalStateException("The folder " + ROOT + service.getKey() + " holds the service " + shipped.id()
                        + "; folder and id must be the same.");
            }
            packages.add(shipped);
        }
        return List.copyOf(packages);
    }

    private static SortedMap<String, SortedMap<String, byte[]>> fromFolder(Path classes) throws IOException {
        SortedMap<String, SortedMap<String, byte[]>> services = new TreeMap<>();
        Path root = classes.resolve(ROOT);
        if (!Files.isDirectory(root)) {
            return services;
        }
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                services.put(folder.getFileName().toString(), new TreeMap<>(FolderFiles.read(folder, Limits.DEFAULT)));
            }
        }
        return services;
    }

    private static SortedMap<String, SortedMap<String, byte[]>> fromJar(JarURLConnection connection) throws IOException {
        SortedMap<String, SortedMap<String, byte[]>> services = new TreeMap<>();
        // Not closed: the class loader holds the same jar open and needs it.
        JarFile jar = connection.getJarFile();
        for (JarEntry entry : jar.stream().filter(each -> each.getName().startsWith(ROOT) && !each.isDirectory()).toList()) {
            String below = entry.getName().substring(ROOT.length());
            int slash = below.indexOf('/');
            if (slash > 0) {
                try (var in = jar.getInputStream(entry)) {
                    services.computeIfAbsent(below.substring(0, slash), service -> new TreeMap<>())
                            .put(below.substring(slash + 1), in.readAllBytes());
                }
            }
        }
        return services;
    }
}
