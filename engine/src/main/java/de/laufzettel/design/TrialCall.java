package de.laufzettel.design;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.DocumentAccess;
import de.laufzettel.connectors.spi.DocumentHandle;
import de.laufzettel.connectors.spi.Target;
import de.laufzettel.connectors.spi.TextAccess;
import de.laufzettel.library.ServicePackage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A call without a case: texts come from the draft, and there are no documents. */
record TrialCall(UUID key, Target target, ServicePackage service, CaseData data, Expressions expressions, Locale locale)
        implements Call, DocumentAccess, TextAccess {

    TrialCall(Target target, ServicePackage service, CaseData data, Expressions expressions, Locale locale) {
        this(UUID.randomUUID(), target, service, data, expressions, locale);
    }

    @Override
    public String caseId() {
        return "trial-" + key;
    }

    @Override
    public String reference() {
        return "PROBE";
    }

    @Override
    public Optional<String> onBehalfOf() {
        return Optional.empty();
    }

    @Override
    public DocumentAccess documents() {
        return this;
    }

    @Override
    public TextAccess texts() {
        return this;
    }

    @Override
    public String render(String textKey) {
        return expressions.interpolate(service.texts().getOrDefault(textKey, ""), data, locale);
    }

    @Override
    public InputStream open(DocumentHandle document) throws IOException {
        throw new FileNotFoundException("a trial has no documents");
    }

    @Override
    public DocumentHandle store(UUID storeKey, String name, String mediaType, byte[] content) {
        return new DocumentHandle(storeKey, name, mediaType, content.length);
    }
}
