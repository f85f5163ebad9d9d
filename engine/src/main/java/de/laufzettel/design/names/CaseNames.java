package de.laufzettel.design.names;

import de.laufzettel.design.names.DataName.Writer;
import java.util.List;

/** What every case has from the moment it is submitted. */
final class CaseNames {

    static final List<DataName> ALL = List.of(
            name("case.reference", ValueType.TEXT, "Geschäftszeichen", "Reference number", false),
            name("case.submittedAt", ValueType.DATE, "Eingang", "Submitted at", false),
            name("case.language", ValueType.TEXT, "Sprache der antragstellenden Person", "Language of the applicant", false),
            name("case.serviceId", ValueType.TEXT, "Kennung der Leistung", "Id of the service", false),
            name("case.application", ValueType.DOCUMENT, "Der Antrag als PDF", "The application as PDF", true),
            name("case.attachments", ValueType.LIST, "Hochgeladene Unterlagen", "Uploaded documents", true));

    private CaseNames() {
    }

    private static DataName name(String path, ValueType type, String de, String en, boolean open) {
        return new DataName(path, type, de, en, List.of(), open, false, List.of(new Writer(Writer.Kind.CASE, "", "", "")));
    }
}
