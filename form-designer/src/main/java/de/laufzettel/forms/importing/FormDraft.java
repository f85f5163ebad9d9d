package de.laufzettel.forms.importing;

import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what an import finds. One for each file. */
public final class FormDraft {
    /** More would be read by nobody; the rest is counted. */
    private static final int MOST_NOTES = 1_000;
    private static final int MOST_FIELDS = 5_000;

    private final List<ImportNote> notes = new ArrayList<>();
    private int fields;
    private int unsaid;

    public void lost(String place, String code, String de, String en) {
        note(place, ImportNote.Kind.LOST, code, de, en);
    }

    public void changed(String place, String code, String de, String en) {
        note(place, ImportNote.Kind.CHANGED, code, de, en);
    }

    public void toDo(String place, String code, String de, String en) {
        note(place, ImportNote.Kind.TO_DO, code, de, en);
    }

    private void note(String place, ImportNote.Kind kind, String code, String de, String en) {
        if (notes.size() < MOST_NOTES) {
            notes.add(new ImportNote(place, kind, code, de, en));
        } else {
            unsaid++;
        }
    }

    /** @throws ImportRejected when a form would have more fields than anybody can fill in */
    public void countField() {
        if (++fields > MOST_FIELDS) {
            throw new ImportRejected("too-many-fields", "Die Datei beschreibt mehr als " + MOST_FIELDS + " Felder. Teilen Sie sie auf.",
                    "The file describes more than " + MOST_FIELDS + " fields. Split it.");
        }
    }

    /** @param pages whether each of the components is a page of its own */
    public ImportedForm form(String source, String title, boolean pages, List<Map<String, Object>> components) {
        if (unsaid > 0) {
            notes.add(new ImportNote("", ImportNote.Kind.LOST, "more", "Es gibt " + unsaid + " weitere Hinweise.", "There are " + unsaid + " more notes."));
        }
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("title", title);
        form.put("type", "form");
        form.put("display", pages ? "wizard" : "form");
        form.put("components", components);
        try {
            return new ImportedForm(source, FormSchema.of(form), fields, List.copyOf(notes));
        } catch (FormRejected tooLarge) {
            throw new ImportRejected("not-a-form", "Daraus lässt sich kein Formular machen: Es wäre zu groß oder zu tief verschachtelt.",
                    "No form can be made of it: it would be too large or nested too deeply.");
        }
    }
}
