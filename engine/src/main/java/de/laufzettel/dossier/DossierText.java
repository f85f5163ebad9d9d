package de.laufzettel.dossier;

import de.laufzettel.bpm.ModelRejected;
import de.laufzettel.bpm.ProcessModel;
import de.laufzettel.design.Problem;
import de.laufzettel.dossier.diagram.Diagram;
import de.laufzettel.library.ServiceManifest;
import de.laufzettel.library.ServicePackage;
import de.laufzettel.targets.ConnectorCatalogue;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The document's text in its chapters: what the service is, its steps, forms, decisions, texts, data, what is open. */
final class DossierText {

    private final ServicePackage service;
    private final ServiceManifest manifest;
    private final Edition edition;
    private final List<Problem> problems;
    private final Words words;
    private final ZoneId zone;
    private final @Nullable ProcessModel process;
    private final ProcessChapter steps;
    private final FormsChapter forms;
    private final DataChapter data;

    DossierText(ServicePackage service, Edition edition, List<Problem> problems, ConnectorCatalogue connectors, Words words, ZoneId zone) {
        this.service = service;
        this.manifest = service.manifest();
        this.edition = edition;
        this.problems = problems;
        this.words = words;
        this.zone = zone;
        this.process = parsed(service);
        this.forms = new FormsChapter(service, words);
        this.steps = new ProcessChapter(service, process, forms, connectors, words);
        this.data = new DataChapter(service, process, forms, connectors, words);
    }

    String title() {
        return words.say("title", manifest.title().in(words.locale()));
    }

    String body() {
        Document page = Document.createShell("");
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
        Element body = page.body();
        cover(body);
        about(body);
        drawings(body);
        steps.write(body);
        forms.write(body);
        new DecisionsChapter(service, words).write(body);
        new TextsChapter(service, words).write(body);
        data.write(body);
        new ScenariosChapter(service, words).write(body);
        open(body);
        return body.html();
    }

    private void cover(Element body) {
        Element cover = body.appendElement("header").addClass("cover");
        cover.appendElement("p").addClass("kind").text(words.say("kind"));
        cover.appendElement("h1").text(manifest.title().in(words.locale()));
        cover.appendElement("p").addClass("office").text(manifest.office());
        cover.appendElement("p").addClass("edition").text(words.say("edition", edition.version(),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(words.locale()).format(edition.madeAt().atZone(zone))));
    }

    private void about(Element body) {
        Element section = Html.section(body, words.say("about"), "about");
        Element list = section.appendElement("dl").addClass("facts");
        Html.pair(list, words.say("about.id"), service.id());
        Html.pair(list, words.say("about.office"), manifest.office());
        Html.pair(list, words.say("about.leika"), manifest.leika() == null ? "" : manifest.leika());
        Html.pair(list, words.say("about.trust"), words.kind("trust", manifest.trust().name()));
        Html.pair(list, words.say("about.languages"), String.join(", ", manifest.languages().stream().map(one -> words.kind("language", one)).toList()));
        Html.pair(list, words.say("about.start"), words.say(manifest.start().anonymous() ? "about.anonymous" : "about.account"));
        Html.pair(list, words.say("about.retention"), words.say("days", manifest.retentionDays()));
        String text = service.content().getOrDefault(words.locale().getLanguage(), service.content().getOrDefault("de", ""));
        section.append(Markdown.html(text, 1));
    }

    private void drawings(Element body) {
        List<Diagram> diagrams = Diagram.of(service.process());
        if (diagrams.isEmpty()) {
            return;
        }
        Element section = Html.section(body, words.say("drawing"), "drawing").addClass("wide");
        for (int number = 0; number < diagrams.size(); number++) {
            Element figure = section.appendElement("figure").attr("data-picture", String.valueOf(number)).attr("title",
                    words.say("drawing.alternative", manifest.title().in(words.locale()), steps.inWords()));
            String name = diagrams.get(number).name();
            figure.appendElement("figcaption").text(number == 0 ? words.say("drawing.caption") : words.say("drawing.inner", name));
        }
    }

    private void open(Element body) {
        Element section = Html.section(body, words.say("open"), "open");
        if (problems.isEmpty()) {
            section.appendElement("p").text(words.say("open.none"));
            return;
        }
        Element table = Html.table(section, words.say("open"), List.of(words.say("open.kind"), words.say("open.place"), words.say("open.what")), 12, 30, 58);
        problems.forEach(problem -> Html.row(table, List.of(words.kind("severity", problem.severity().name()),
                problem.file() + (problem.place().isBlank() ? "" : " · " + problem.place()),
                "en".equals(words.locale().getLanguage()) ? problem.messageEn() : problem.messageDe())));
    }

    private static @Nullable ProcessModel parsed(ServicePackage service) {
        try {
            return ProcessModel.parse(service.process());
        } catch (ModelRejected rejected) {
            // the check says so among the open points
            return null;
        }
    }
}
