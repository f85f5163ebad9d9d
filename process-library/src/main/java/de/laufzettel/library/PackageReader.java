package de.laufzettel.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

    /** As above, for an archive that a person made: what file managers leave in it is not taken, and named. */
    public static ReadPackage foreignZip(InputStream archive, Limits limits) throws IOException {
        Map<String, byte[]> files = ZipFiles.unwrapped(archive, limits);
        List<String> leftOut = Litter.removedFrom(files);
        return new ReadPackage(ServicePackage.of(WrappingFolder.removed(files), limits), leftOut);
    }
}
