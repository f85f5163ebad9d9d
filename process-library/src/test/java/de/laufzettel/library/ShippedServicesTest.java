package de.laufzettel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedServicesTest {

    @Test
    void the_dog_tax_service_is_shipped() {
        assertThat(ShippedServices.all()).extracting(ServicePackage::id).contains("hundesteuer").isSorted();
    }

    @Test
    void services_are_found_in_a_jar_as_well_as_in_a_folder(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("library.jar");
        pack(Path.of(ShippedServices.class.getProtectionDomain().getCodeSource().getLocation().toURI()), jar);
        try (URLClassLoader fromJar = new LibraryFirst(jar.toUri().toURL())) {
            Class<?> shipped = fromJar.loadClass(ShippedServices.class.getName());
            assertThat(shipped).isNotSameAs(ShippedServices.class);
            Method all = shipped.getMethod("all");

            List<?> services = (List<?>) all.invoke(null);

            assertThat(services).extracting(Object::toString)
                    .containsExactlyElementsOf(ShippedServices.all().stream().map(Object::toString).toList());
        }
    }

    private static void pack(Path classes, Path jar) throws Exception {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar)); Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
    }

    /** Takes the library's own classes from the jar and everything else from the test's class path. */
    private static final class LibraryFirst extends URLClassLoader {

        LibraryFirst(URL jar) {
            super(new URL[] {jar}, ShippedServicesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            boolean own = name.startsWith("de.laufzettel.library.");
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : own ? findClass(name) : super.loadClass(name, resolve);
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own != null ? own : super.getResource(name);
        }
    }
}
