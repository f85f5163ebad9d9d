package de.laufzettel.studio;

import de.laufzettel.forms.fim.FimImport;
import de.laufzettel.forms.importing.ImportNote;
import de.laufzettel.forms.importing.ImportedForm;
import de.laufzettel.forms.jsonschema.JsonSchemaImport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A form made of a FIM schema or a JSON Schema. Nothing is saved: the designer sees the report first, and decides. */
@StudioApi
class FormImportsApi {

    private static final int LIMIT = 10_000_000;

    record NoteView(String place, String kind, String code, Map<String, String> message) {
    }

    /** @param form Form.io JSON as text */
    record ImportView(String source, String title, int fields, String form, List<NoteView> notes) {
    }

    @PostMapping("/forms/import")
    ImportView read(@RequestParam("file") MultipartFile file) throws IOException {
        byte[] content;
        try (InputStream in = file.getInputStream()) {
            content = in.readNBytes(LIMIT + 1);
        }
        if (content.length > LIMIT) {
            throw new FileTooLarge(String.valueOf(file.getOriginalFilename()), LIMIT);
        }
        ImportedForm imported = isXml(content) ? FimImport.read(content) : JsonSchemaImport.read(content);
        return new ImportView(imported.source(), imported.form().title(), imported.fields(),
                new String(imported.form().toJson(), StandardCharsets.UTF_8) + "\n", imported.notes().stream().map(FormImportsApi::view).toList());
    }

    private static NoteView view(ImportNote note) {
        return new NoteView(note.place(), note.kind().name(), note.code(), Map.of("de", note.messageDe(), "en", note.messageEn()));
    }

    /** By its first sign; UTF-16 too. */
    private static boolean isXml(byte[] content) {
        for (byte each : content) {
            boolean blankOrMark = each == ' ' || each == '\n' || each == '\r' || each == '\t' || each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
            if (!blankOrMark) {
                return each == '<' || each == 0 || each == (byte) 0xFE || each == (byte) 0xFF;
            }
        }
        return false;
    }
}
