package de.laufzettel.forms.check;

import de.laufzettel.forms.check.FormProblem.Severity;
import de.laufzettel.forms.check.Outline.Entry;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.forms.schema.FormSchema;
import de.laufzettel.forms.types.ComponentTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Problems of a form that can be seen without data, in document order. */
public final class FormProblems {
    private static final Set<String> NO_LABEL_NEEDED = Set.of("hidden", "content", "htmlelement", "columns", "table", "well", "tabs", "panel");
    private static final Set<String> PREMIUM = Set.of("datatable", "datasource", "tagpad", "sketchpad", "reviewpage", "dynamicWizard", "tree", "custom");

    private final Outline outline;
    private final List<FormProblem> problems = new ArrayList<>();

    private FormProblems(Outline outline) {
        this.outline = outline;
    }

    public static List<FormProblem> of(FormSchema schema) {
        FormProblems check = new FormProblems(Outline.of(schema));
        Map<String, Entry> paths = new HashMap<>();
        for (Entry entry : check.outline.entries()) {
            check.type(entry);
            check.key(entry, paths);
            check.label(entry);
            check.kinds(entry);
            check.scripts(entry);
            References.ofConditions(entry.component()).forEach(name -> check.reference(entry, name, "conditional"));
            References.ofCalculation(entry.component()).forEach(name -> check.reference(entry, name, "calculateValue"));
            check.neverShown(entry);
            check.neverAnswered(entry);
        }
        Cycles.in(check.outline).forEach(check::cycle);
        return List.copyOf(check.problems);
    }

    private void add(Severity severity, Entry entry, String code, String de, String en) {
        Component component = entry.component();
        String key = component.key().isEmpty() ? component.type() : component.key();
        String name = component.label().isEmpty() ? key : component.label();
        problems.add(new FormProblem(severity, component.pointer(), code, "„" + name + "“: " + de, "\"" + name + "\": " + en));
    }

    private void type(Entry entry) {
        String type = entry.component().type();
        if (PREMIUM.contains(type)) {
            add(Severity.ERROR, entry, "premium-type", "Der Typ " + type + " ist kostenpflichtig und wird nicht angezeigt. Bitte durch ein anderes Feld ersetzen.",
                    "the type " + type + " is Premium and is not shown. Please use another field.");
        } else if (!ComponentTypes.knows(type) && !type.equals("captcha")) {
            add(Severity.ERROR, entry, "unknown-type", "Den Typ „" + type + "“ gibt es nicht; das Feld wird nicht angezeigt. Bitte den Typ berichtigen.",
                    "there is no type \"" + type + "\"; the field is not shown. Please correct the type.");
        }
    }

    /** Boxes that play radio share their name on purpose. */
    private void key(Entry entry, Map<String, Entry> paths) {
        if (entry.component().key().isEmpty()) {
            add(Severity.ERROR, entry, "missing-key", "Der Schlüssel fehlt. Bitte einen eindeutigen Schlüssel vergeben.",
                    "the key is missing. Please give it a key of its own.");
        } else if (entry.hasValue()) {
            Entry first = paths.putIfAbsent(entry.path(), entry);
            if (first != null) {
                add(Severity.ERROR, entry, "duplicate-key", "Der Schlüssel " + entry.path() + " ist doppelt (zuerst " + first.component().pointer()
                                + "): Beide Felder schreiben in denselben Wert. Bitte einen davon ändern.",
                        "the key " + entry.path() + " is used twice (first " + first.component().pointer()
                                + "): both fields write to one value. Please change one.");
            }
        }
    }

    private void label(Entry entry) {
        if (entry.component().label().isBlank() && ComponentTypes.knows(entry.component().type()) && !NO_LABEL_NEEDED.contains(entry.component().type())) {
            add(Severity.ERROR, entry, "missing-label", "Die Beschriftung fehlt; ohne sie ist das Feld nicht barrierefrei. Bitte ergänzen.",
                    "the label is missing; without it the field is not accessible. Please add one.");
        }
    }

    /** Evaluation takes a value of a wrong kind as the original does, which is seldom what was meant. */
    private void kinds(Entry entry) {
        for (FormRejected wrong : ComponentTypes.errors(entry.component())) {
            String property = wrong.pointer().substring(entry.component().pointer().length() + 1);
            problems.add(new FormProblem(Severity.WARNING, wrong.pointer(), "wrong-kind",
                    "Die Eigenschaft " + property + " hat einen Wert, der nicht zu ihr passt. Bitte berichtigen.",
                    "the property " + property + " has a value that does not fit it: " + wrong.reason() + ". Please correct it."));
        }
    }

    private void scripts(Entry entry) {
        for (String place : ScriptUse.places(entry.component())) {
            add(Severity.WARNING, entry, "script", "In " + place + " steht JavaScript. Bedingungen ohne Skript sind leichter zu prüfen und schneller.",
                    place + " holds JavaScript. Conditions without scripts are easier to check, and faster.");
        }
    }

    private void reference(Entry entry, String name, String place) {
        Entry target = place.equals("calculateValue") ? outline.findInScript(name) : outline.find(name);
        if (target == null) {
            add(Severity.ERROR, entry, "unknown-reference", place + " nennt „" + name + "“, das es in diesem Formular nicht gibt. Bitte den Namen berichtigen.",
                    place + " names \"" + name + "\", which this form does not have. Please correct the name.");
        } else if (target.order() > entry.order()) {
            add(Severity.WARNING, entry, "forward-reference", place + " nennt „" + name + "“, das erst danach kommt. Ausgewertet wird von oben nach unten: "
                            + "Bitte das genannte Feld davor stellen.",
                    place + " names \"" + name + "\", which comes later. Forms are evaluated from top to bottom: please move that field up.");
        }
    }

    private void neverShown(Entry entry) {
        if (NeverShown.is(entry, outline)) {
            add(Severity.WARNING, entry, "never-shown", "Die Bedingung kann nie erfüllt sein: Den verglichenen Wert bietet das andere Feld nicht an.",
                    "the condition can never be true: the other field does not offer the value compared with.");
        }
    }

    private void neverAnswered(Entry entry) {
        if (NeverAnswered.is(entry.component())) {
            add(Severity.WARNING, entry, "never-answered", "Die Angabe ist Pflicht, aber niemand kann sie machen, und nichts im Formular berechnet sie. "
                            + "Ohne einen Wert von außen lässt sich das Formular nicht absenden. Bitte die Pflicht aufheben oder das Feld zeigen.",
                    "it is required, but nobody can answer it and nothing in the form calculates it. Without a value from elsewhere the form cannot "
                            + "be sent. Please make it optional, or show the field.");
        }
    }

    private void cycle(List<Entry> cycle) {
        String path = String.join(" → ", cycle.stream().map(Entry::path).toList());
        add(Severity.ERROR, cycle.get(0), "cycle", "Bedingungen oder Berechnungen hängen im Kreis voneinander ab: " + path + ". Bitte eine davon ändern.",
                "conditions or calculations depend on each other in a circle: " + path + ". Please change one.");
    }
}
