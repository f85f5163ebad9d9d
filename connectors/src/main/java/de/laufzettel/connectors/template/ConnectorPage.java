package de.laufzettel.connectors.template;

import de.laufzettel.connectors.describe.ConnectorDescription;
import de.laufzettel.connectors.describe.FieldDescription;
import de.laufzettel.connectors.describe.FieldType;
import de.laufzettel.connectors.describe.OperationDescription;
import de.laufzettel.connectors.describe.RecordDescription;
import de.laufzettel.connectors.describe.RefusalDescription;
import de.laufzettel.connectors.describe.Wording;
import de.laufzettel.connectors.spi.TargetUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of documentation of a connector, as Markdown, in German or English. */
public final class ConnectorPage {

    private final Locale locale;
    private final List<RefusalDescription> shared;
    private final StringBuilder page = new StringBuilder();

    private ConnectorPage(Locale locale, List<RefusalDescription> shared) {
        this.locale = locale;
        this.shared = shared;
    }

    public static String of(ConnectorDescription connector, Locale locale) {
        ConnectorPage page = new ConnectorPage(locale, connector.refusals());
        page.line("# " + connector.name().in(locale)).line("").line(connector.description().in(locale)).line("");
        page.line(page.words("Erzeugt aus `" + connector.type().getSimpleName() + "`; nicht von Hand ändern.",
                "Generated from `" + connector.type().getSimpleName() + "`; do not edit."));
        if (connector.target() != TargetUse.NONE) {
            page.line("").line(page.words(
                    connector.target() == TargetUse.REQUIRED ? "Der Schritt nennt ein Ziel, das der Betrieb eingerichtet hat." : "Der Schritt kann ein Ziel nennen; sonst gilt das, das der Betrieb dafür vorgibt, oder das eingebaute.",
                    connector.target() == TargetUse.REQUIRED ? "The step names a target that the operators have set up." : "The step may name a target; otherwise the one that the operators have set for it is used, or the built-in one."));
        }
        connector.operations().forEach(page::operation);
        page.refusals("## " + page.words("Ablehnungen bei jeder Operation", "Refusals of every operation"), connector.refusals());
        return page.page.toString();
    }

    private void operation(OperationDescription operation) {
        line("").line("## " + operation.name().in(locale) + " (`" + operation.topic() + "`)").line("");
        line(operation.description().in(locale)).line("");
        line("**" + words("Zusage", "Guarantee") + ":** " + GuaranteeWords.of(operation.guarantee()).in(locale) + " (`" + operation.guarantee() + "`)");
        if (operation.needsTarget()) {
            line("").line(TemplateWords.NEEDS_TARGET.in(locale));
        }
        fields(words("Eingaben", "Inputs"), operation.input(), true);
        fields(words("Ergebnis", "Result"), operation.result(), false);
        List<RefusalDescription> own = operation.refusals().stream().filter(refusal -> !shared.contains(refusal)).toList();
        refusals("### " + words("Ablehnungen", "Refusals"), own);
    }

    private void refusals(String heading, List<RefusalDescription> refusals) {
        if (refusals.isEmpty()) {
            return;
        }
        line("").line(heading).line("");
        line(words("Jede kann am Rand des Schritts mit einem Fehlerereignis gefangen werden; sonst wird sie zur Störung.",
                "Each can be caught with an error event at the border of the step; otherwise it becomes an incident.")).line("");
        line("| " + words("Code | Bedeutung", "Code | Meaning") + " |").line("|---|---|");
        for (RefusalDescription refusal : refusals) {
            line("| `" + refusal.code() + "` | " + cell(refusal.meaning()) + " |");
        }
    }

    private void fields(String heading, RecordDescription description, boolean required) {
        if (description.fields().isEmpty()) {
            return;
        }
        line("").line("### " + heading).line("");
        line(required ? words("| Name | Bedeutung | Pflicht | Anmerkung |", "| Name | Meaning | Required | Remark |") : words("| Name | Bedeutung | Anmerkung |", "| Name | Meaning | Remark |"));
        line(required ? "|---|---|---|---|" : "|---|---|---|");
        rows(description, "", required).forEach(this::line);
    }

    private List<String> rows(RecordDescription description, String path, boolean required) {
        List<String> rows = new ArrayList<>();
        for (FieldDescription field : description.fields()) {
            rows.add("| `" + path + field.name() + "` | " + cell(field.label()) + " | "
                    + (required ? (field.required() ? words("ja", "yes") : "") + " | " : "") + cell(TemplateWords.description(field)) + " |");
            FieldType inside = field.type() instanceof FieldType.ListOf list ? list.element() : field.type();
            if (inside instanceof FieldType.Nested nested) {
                rows.addAll(rows(nested.fields(), path + field.name() + (inside == field.type() ? "." : "[]."), required));
            }
        }
        return rows;
    }

    private String cell(Wording wording) {
        return wording.in(locale).replace("|", "\\|");
    }

    private String words(String german, String english) {
        return new Wording(german, english).in(locale);
    }

    private ConnectorPage line(String text) {
        page.append(text.stripTrailing()).append('\n');
        return this;
    }
}
