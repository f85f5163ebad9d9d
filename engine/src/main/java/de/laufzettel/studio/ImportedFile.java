package de.laufzettel.studio;

import de.laufzettel.library.Limits;
import de.laufzettel.library.PackageReader;
import de.laufzettel.library.ReadPackage;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.library.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody brought: a service as a zip, or one BPMN or DMN file to make a service around.
 *
 * @param service under the id it came with, or the one that was wanted
 * @param leftOut what a file manager had put in beside the service
 * @param changes what is different from the file
 */
record ImportedFile(Kind kind, ServicePackage service, List<String> leftOut, List<ImportChange> changes) {

    enum Kind {
        PACKAGE, MODEL, DECISION
    }

    private static final int MOST = (int) Limits.DEFAULT.archiveBytes();

    /**
     * @param id    wanted for the service; the one it came with where there is none
     * @param title wanted for the service; the one it came with where there is none
     * @throws ForeignModel.NoModel it is none of the three
     */
    static ImportedFile read(MultipartFile file, @Nullable String id, @Nullable String title, NewServices newServices) throws IOException {
        byte[] bytes = bytes(file);
        if (!isZip(bytes)) {
            return around(ForeignModel.read(bytes), bytes, id, title, file.getOriginalFilename(), newServices);
        }
        ReadPackage read = PackageReader.foreignZip(new ByteArrayInputStream(bytes), Limits.DEFAULT);
        ServicePackage service = read.service();
        Words words = title == null || title.isBlank() ? service.manifest().title() : new Words(title.strip(), title.strip());
        boolean asItCame = (id == null || id.equals(service.id())) && words.equals(service.manifest().title());
        ServicePackage taken = asItCame ? service : newServices.copy(service, id == null ? service.id() : id, words);
        boolean renamed = !Arrays.equals(taken.process(), service.process());
        return new ImportedFile(Kind.PACKAGE, taken, read.leftOut(),
                renamed ? List.of(ImportChange.processId(ServicePackage.PROCESS, service.id(), taken.id())) : List.of());
    }

    static byte[] bytes(MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(MOST + 1);
        }
    }

    private static ImportedFile around(ForeignModel model, byte[] bytes, @Nullable String id, @Nullable String title, @Nullable String fileName,
            NewServices newServices) {
        String plain = ModelName.title(fileName);
        String words = title == null || title.isBlank() ? plain : title.strip();
        String name = ModelName.identifier(plain);
        ForeignModel.InService in = model.inService(id == null ? name : id, name);
        ServicePackage blank = newServices.blank(id == null ? name : id, words, words);
        return new ImportedFile(model.kind() == ForeignModel.Kind.PROCESS ? Kind.MODEL : Kind.DECISION,
                blank.with(in.originalPath(), bytes).with(in.path(), in.content()), List.of(), in.changes());
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }
}
