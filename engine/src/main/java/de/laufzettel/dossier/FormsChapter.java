package de.laufzettel.dossier;

import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.library.ServicePackage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Every form as a table of its fields: what is asked, of what type, whether it must be answered, and when it is shown. */
final class FormsChapter {

    private final Words words;
    private final Map<String, FormSchema> forms = new LinkedHashMap<>();

    FormsChapter(ServicePackage service, Words words) {
        this.words = words;
        service.forms().forEach((key, json) -> {
            try {
                forms.put(key, FormSchema.parse(json).in(words.locale()));
            } catch (FormRejected rejected) {
                // the check says so among the open points
            }
        });
    }

    Map<String, FormSchema> forms() {
        return forms;
    }

    String titleOf(String key) {
        FormSchema form = forms.get(key);
        return form == null || form.title().isBlank() || form.title().equals(key) ? key : form.title() + " (" + key + ")";
    }

    void write(Element body) {
        Element section = Html.section(body, words.say("forms"), "forms");
        forms.forEach((key, form) -> {
            section.appendElement("h3").text(titleOf(key));
            List<FieldList.Field> fields = FieldList.of(form);
            Map<String, String> labels = new HashMap<>();
            fields.forEach(field -> {
                labels.put(field.path(), field.label());
                labels.put(field.component().key(), field.label());
            });
            ConditionWords conditions = new ConditionWords(words, labels);
            Element table = Html.table(section, words.say("forms.caption", titleOf(key)), List.of(words.say("forms.field"), words.say("forms.type"),
                    words.say("forms.required"), words.say("forms.condition"), words.say("forms.path")), 26, 14, 9, 29, 22);
            for (FieldList.Field field : fields) {
                Html.row(table, List.of(field.label(), words.kind("type", field.component().type()),
                        field.group() ? "" : words.say(field.required() ? "value.yes" : "value.no"),
                        conditions.of(field.component()), field.group() ? "" : field.path()));
                Element row = java.util.Objects.requireNonNull(table.lastElementChild());
                row.addClass("depth" + Math.min(3, field.depth()));
                if (field.group()) {
                    row.addClass("group");
                }
            }
        });
    }
}
