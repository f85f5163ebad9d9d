package de.laufzettel.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Reads a service package from a folder or a zip, within limits. What is not a package is refused with a reason. */
public final class PackageReader {

    private PackageReader() {
    }

    public static ServicePackage folder(Path folder) throws IOException {
        return ServicePackage.of(FolderFiles.read(folder, Limits.DEFAULT), Limits.DEFAULT);
    }

    /** The files may lie at the archive's root or in one folder of any name, as file managers pack them. */
    public static ServicePackage zip(InputStream archive, Limits limits) throws IOException {
        return ServicePackage.of(ZipFiles.read(archive, limits), limits);
    }
}
