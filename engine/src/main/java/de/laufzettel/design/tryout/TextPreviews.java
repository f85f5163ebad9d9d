package de.laufzettel.design.tryout;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.bpm.ExpressionRejected;
import de.laufzettel.bpm.Expressions;
import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.connectors.spi.FieldKind;
import de.laufzettel.library.ServicePackage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The texts that a step names, filled as the real connector would get them. */
final class TextPreviews {

    private static final Said FINE = new Said("", "");

    private final Map<String, String> texts;
    private final Locale first;
    private final ZoneId zone;

    TextPreviews(ServicePackage service, ZoneId zone) {
        this.texts = service.texts();
        this.first = Locale.forLanguageTag(service.manifest().languages().get(0));
        this.zone = zone;
    }

    List<Handover.Text> of(OperationDescription operation, Map<String, Object> inputs, CaseData data, Locale locale, Instant now) {
        return operation.input().fields().stream().filter(field -> field.kind() == FieldKind.TEXT_KEY)
                .map(field -> inputs.get(field.name())).filter(String.class::isInstance).map(String.class::cast)
                .map(key -> one(key.strip(), data, locale, now)).toList();
    }

    private Handover.Text one(String key, CaseData data, Locale locale, Instant now) {
        String translated = texts.get(key + "." + locale.getLanguage());
        String text = translated == null ? texts.get(key) : translated;
        if (text == null) {
            return new Handover.Text(key, "", new Said("Den Text „" + key + "“ gibt es nicht.", "There is no text \"" + key + "\"."));
        }
        try {
            Expressions expressions = new Expressions(Clock.fixed(now, zone));
            return new Handover.Text(key, expressions.interpolate(text, data, translated == null ? first : locale), FINE);
        } catch (ExpressionRejected rejected) {
            return new Handover.Text(key, "", new Said(rejected.messageDe(), rejected.messageEn()));
        }
    }
}
