package de.laufzettel.forms.summary;

import de.laufzettel.forms.evaluate.Evaluation;
import de.laufzettel.forms.html.SafeHtml;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import java.util.ArrayList;
import java.util.List;

/** Splits a form into sections: one for each panel at the top, and one for what stands between them. */
final class SummarySections {
    private final Answers answers;

    SummarySections(Answers answers) {
        this.answers = answers;
    }

    Summary of(FormSchema schema) {
        List<Summary.Section> sections = new ArrayList<>();
        List<Component> loose = new ArrayList<>();
        int page = 0;
        for (Component component : schema.components()) {
            if (!component.type().equals("panel")) {
                loose.add(component);
                continue;
            }
            flush(loose, schema, sections);
            if (!answers.isHidden(component, Evaluation.instancePath("", component), null)) {
                String title = component.text("title").isBlank() ? component.label() : component.text("title");
                add(sections, SafeHtml.plain(title), schema.isWizard() ? page : 0,
                        answers.entries(component.children(), "", Evaluation.instancePath("", component), answers.data()));
            }
            page++;
        }
        flush(loose, schema, sections);
        return new Summary(List.copyOf(sections));
    }

    private void flush(List<Component> loose, FormSchema schema, List<Summary.Section> sections) {
        // In a wizard they stand on every page, so any page will do.
        add(sections, schema.isWizard() ? "" : SafeHtml.plain(schema.title()), 0, answers.entries(loose, "", "", answers.data()));
        loose.clear();
    }

    private static void add(List<Summary.Section> sections, String title, int page, List<Summary.Entry> entries) {
        if (!entries.isEmpty()) {
            sections.add(new Summary.Section(title, page, entries));
        }
    }
}
