package de.laufzettel.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files below a folder. Does not follow links: a link could bring any file of the machine into the package. */
final class FolderFiles extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final Limits limits;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long total;

    private FolderFiles(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    static SortedMap<String, byte[]> read(Path folder, Limits limits) throws IOException {
        FolderFiles reader = new FolderFiles(folder, limits);
        Files.walkFileTree(folder, reader);
        return reader.files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        if (!attributes.isRegularFile()) {
            throw new PackageRejected(PackagePath.printable(path), PackageFault.LINK);
        }
        if (files.size() == limits.files()) {
            throw new PackageRejected("/", PackageFault.TOO_MANY_FILES, limits.files());
        }
        if (attributes.size() > limits.fileBytes()) {
            throw new PackageRejected(PackagePath.printable(path), PackageFault.FILE_TOO_LARGE, limits.fileBytes());
        }
        total += attributes.size();
        if (total > limits.packageBytes()) {
            throw new PackageRejected(PackagePath.printable(path), PackageFault.PACKAGE_TOO_LARGE, limits.packageBytes());
        }
        files.put(path, Files.readAllBytes(file));
        return FileVisitResult.CONTINUE;
    }
}
