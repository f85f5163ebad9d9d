package de.laufzettel.submission;

import de.laufzettel.bpm.CaseData;
import de.laufzettel.documents.PdfAttachment;
import de.laufzettel.documents.PdfDocuments;
import de.laufzettel.documents.PdfRequest;
import de.laufzettel.formrules.FormRules;
import de.laufzettel.forms.evaluate.CompiledForm;
import de.laufzettel.forms.summary.Summary;
import de.laufzettel.library.ServiceManifest;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the city files: the application for reading, with its data embedded for machines. And the citizen's receipt. */
@Component
class ApplicationPdf {

    private final PdfDocuments pdfs;
    private final MessageSource messages;
    private final FormRules rules;

    ApplicationPdf(PdfDocuments pdfs, MessageSource messages, FormRules rules) {
        this.pdfs = pdfs;
        this.messages = messages;
        this.rules = rules;
    }

    byte[] application(CaseRecord theCase, ServiceManifest manifest, CompiledForm form, Map<String, Object> data) {
        Locale locale = theCase.locale();
        String title = manifest.title().in(locale);
        String body = "<h1>" + SummaryHtml.escaped(title) + "</h1>" + facts(theCase, manifest)
                + SummaryHtml.of(Summary.of(form, data, rules.in(locale)));
        return pdfs.write(new PdfRequest(title + " " + theCase.reference(), locale, body, List.of(new PdfAttachment(
                "antrag.json", "application/json", text("submission.pdf.data", locale), PdfAttachment.Relationship.DATA,
                CaseData.of(data).toJson()))));
    }

    byte[] receipt(CaseRecord theCase, ServiceManifest manifest, CompiledForm form, Map<String, Object> data, String link) {
        Locale locale = theCase.locale();
        String heading = text("submission.receipt.title", locale);
        String body = "<h1>" + SummaryHtml.escaped(heading) + "</h1><p>"
                + SummaryHtml.escaped(text("submission.receipt.text", locale, manifest.title().in(locale))) + "</p>"
                + facts(theCase, manifest) + "<p>" + SummaryHtml.escaped(text("submission.receipt.link", locale)) + "<br/>"
                + SummaryHtml.escaped(link) + "</p>" + SummaryHtml.of(Summary.of(form, data, rules.in(locale)));
        return pdfs.write(new PdfRequest(heading + " " + theCase.reference(), locale, body, List.of()));
    }

    private String facts(CaseRecord theCase, ServiceManifest manifest) {
        Locale locale = theCase.locale();
        String at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale)
                .format(theCase.submittedAt().atZone(rules.zone()));
        return "<dl>" + fact("submission.pdf.reference", theCase.reference(), locale)
                + fact("submission.pdf.submitted", at, locale) + fact("submission.pdf.office", manifest.office(), locale)
                + "</dl>";
    }

    private String fact(String key, String value, Locale locale) {
        return "<dt>" + SummaryHtml.escaped(text(key, locale)) + "</dt><dd>" + SummaryHtml.escaped(value) + "</dd>";
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
