package de.laufzettel.studio;

import de.laufzettel.bpm.FunctionDescription;
import de.laufzettel.design.DataNames;
import de.laufzettel.design.names.DataName;
import de.laufzettel.library.ServicePackage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Completion and checking of expressions, for what is on the screen and not saved yet. */
@StudioApi
class NamesApi {

    /**
     * @param files   files as they are in the editor, by path; null for one that is removed
     * @param file    the file that is written in; {@code process.bpmn} when missing
     * @param element an element or arrow of the process; the whole file when missing
     */
    record Place(@Nullable Map<String, @Nullable String> files, @Nullable String file, @Nullable String element) {
    }

    record Written(@Nullable Map<String, @Nullable String> files, @Nullable String file, @Nullable String element, String text,
            boolean condition) {
    }

    record NameView(String path, String type, Map<String, String> label, List<OptionView> options, boolean open, String written,
            List<WriterView> writers) {
    }

    record OptionView(String value, Map<String, String> label) {
    }

    record WriterView(String kind, String file, String place, String element) {
    }

    record FunctionView(String name, String signature, List<FunctionDescription.Parameter> parameters, String result,
            Map<String, String> text, String example) {
    }

    record Names(List<NameView> names, List<FunctionView> functions) {
    }

    record MarkView(int from, int to, String severity, String code, @Nullable String suggestion, Map<String, String> message) {
    }

    private final DataNames names;
    private final UnsavedFiles unsaved;

    NamesApi(DataNames names, UnsavedFiles unsaved) {
        this.names = names;
        this.unsaved = unsaved;
    }

    @PostMapping("/services/{id}/names")
    Names names(@PathVariable String id, @RequestBody Place place) {
        ServicePackage service = unsaved.over(id, place.files());
        return new Names(names.at(service, file(place.file()), element(place.element())).stream().map(NamesApi::view).toList(),
                names.functions().stream().map(NamesApi::view).toList());
    }

    @PostMapping("/services/{id}/expressions")
    List<MarkView> check(@PathVariable String id, @RequestBody Written written) {
        ServicePackage service = unsaved.over(id, written.files());
        return names.check(service, file(written.file()), element(written.element()), written.text(), written.condition()).stream()
                .map(mark -> new MarkView(mark.from(), mark.to(), mark.error() ? "ERROR" : "WARNING", mark.code(), mark.suggestion(),
                        both(mark.messageDe(), mark.messageEn()))).toList();
    }

    private static NameView view(DataNames.Offer offer) {
        DataName name = offer.name();
        return new NameView(name.path(), name.type().name(), both(name.labelDe(), name.labelEn()),
                name.options().stream().map(option -> new OptionView(option.value(), both(option.de(), option.en()))).toList(),
                name.open(), offer.sureness(), name.writers().stream()
                        .map(writer -> new WriterView(writer.kind().name(), writer.file(), writer.place(), writer.element())).toList());
    }

    private static FunctionView view(FunctionDescription function) {
        return new FunctionView(function.name(), function.signature(), function.parameters(), function.result(),
                both(function.de(), function.en()), function.example());
    }

    private static Map<String, String> both(String de, String en) {
        return Map.of("de", de, "en", en);
    }

    private static String file(@Nullable String file) {
        return file == null ? ServicePackage.PROCESS : file;
    }

    private static String element(@Nullable String element) {
        return element == null ? "" : element;
    }
}
