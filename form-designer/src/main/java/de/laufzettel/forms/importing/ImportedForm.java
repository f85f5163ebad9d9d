package de.laufzettel.forms.importing;

import de.laufzettel.forms.schema.FormSchema;
import java.util.List;

/** A form made from a foreign description. @param fields how many questions it asks */
public record ImportedForm(String source, FormSchema form, int fields, List<ImportNote> notes) {}
