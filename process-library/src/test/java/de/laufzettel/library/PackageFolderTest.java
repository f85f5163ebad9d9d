package de.laufzettel.library;

import static de.laufzettel.library.Packages.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageFolderTest {

    private final ServicePackage service = Packages.smallest().with("texts/a.html", utf8("<p>ä</p>")).with("other/deep/x.bin", new byte[] {0, 1});

    @TempDir Path folder;

    @Test
    void what_is_written_is_read_again() throws IOException {
        PackageWriter.folder(service, folder.resolve("probe"));

        assertThat(PackageReader.folder(folder.resolve("probe"))).isEqualTo(service);
    }

    @Test
    void writing_over_something_is_refused_because_old_files_would_survive() throws IOException {
        Files.writeString(folder.resolve("old.txt"), "old");

        assertThatThrownBy(() -> PackageWriter.folder(service, folder)).isInstanceOf(IOException.class).hasMessageContaining("is not empty");
        assertThat(folder.resolve("service.yaml")).doesNotExist();
    }

    @Test
    void a_link_cannot_bring_a_file_of_the_machine_into_the_package() throws IOException {
        PackageWriter.folder(service, folder.resolve("probe"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("probe/texts/b.html"), folder.resolve("secret.txt"));

        PackageRejected rejected = catchThrowableOfType(PackageRejected.class, () -> PackageReader.folder(folder.resolve("probe")));

        assertThat(rejected.path()).isEqualTo("texts/b.html");
        assertThat(rejected.fault()).isEqualTo(PackageFault.LINK);
    }

    @Test
    void a_linked_folder_is_refused_too() throws IOException {
        PackageWriter.folder(service, folder.resolve("probe"));
        Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("probe/forms"), folder.resolve("elsewhere"));

        assertThat(catchThrowableOfType(PackageRejected.class, () -> PackageReader.folder(folder.resolve("probe"))).fault())
                .isEqualTo(PackageFault.LINK);
    }

    @Test
    void hidden_files_are_refused_by_name() throws IOException {
        PackageWriter.folder(service, folder.resolve("probe"));
        Files.writeString(folder.resolve("probe/.DS_Store"), "x");

        assertThat(catchThrowableOfType(PackageRejected.class, () -> PackageReader.folder(folder.resolve("probe"))).path())
                .isEqualTo(".DS_Store");
    }

    @Test
    void a_file_over_the_limit_is_refused_before_it_is_read() throws IOException {
        PackageWriter.folder(service, folder.resolve("probe"));
        Files.write(folder.resolve("probe/big.txt"), new byte[2_000_001]);

        assertThat(catchThrowableOfType(PackageRejected.class, () -> PackageReader.folder(folder.resolve("probe"))).fault())
                .isEqualTo(PackageFault.FILE_TOO_LARGE);
    }
}
