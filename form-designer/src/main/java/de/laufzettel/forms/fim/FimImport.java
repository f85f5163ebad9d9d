package de.laufzettel.forms.fim;

import de.laufzettel.forms.importing.FieldKeys;
import de.laufzettel.forms.importing.FormDraft;
import de.laufzettel.forms.importing.ImportRejected;
import de.laufzettel.forms.importing.ImportedForm;
import de.laufzettel.forms.importing.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * A FIM schema, a group or a field as a form. The groups on top become pages; a group is one object in the data, several of it are rows; what
 * the schema says in prose is in the report.
 */
public final class FimImport {
    private final FormDraft draft = new FormDraft();
    private final FimFields fields = new FimFields(draft);

    private FimImport() {}

    /** @throws ImportRejected when it is not an XDatenfelder file within the limits */
    public static ImportedForm read(byte[] xml) {
        Element root = FimFile.root(xml);
        return new FimImport().form(root, "FIM XDatenfelder " + FimFile.version(root));
    }

    private ImportedForm form(Element root, String source) {
        for (Element child : FimFile.children(root)) {
            switch (child.getLocalName()) {
                case "stammdatenschema" -> {
                    FimNode schema = FimNode.of(child, "", draft);
                    rules(schema);
                    return pages(schema, source);
                }
                case "datenfeldgruppe" -> {
                    FimNode group = FimNode.of(child, "", draft);
                    return draft.form(source, group.label(), false, group(group, new Names(new FieldKeys(), ""), new Amount(1, 1, true)));
                }
                case "datenfeld" -> {
                    FimNode field = FimNode.of(child, "", draft);
                    return draft.form(source, field.label(), false, field(field, new Names(new FieldKeys(), ""), new Amount(1, 1, true)));
                }
                default -> { }
            }
        }
        throw new ImportRejected("no-schema", "Die Datei enthält kein Datenschema, keine Gruppe und kein Feld.",
                "The file has no data schema, no group and no field.");
    }

    /** Each group on top is a page; fields between groups share one. */
    private ImportedForm pages(FimNode schema, String source) {
        Names keys = new Names(new FieldKeys(), "");
        FieldKeys pageKeys = new FieldKeys();
        List<Map<String, Object>> pages = new ArrayList<>();
        List<Map<String, Object>> loose = new ArrayList<>();
        for (Inside inside : inside(schema)) {
            List<Map<String, Object>> made = made(inside, keys);
            if (inside.isGroup()) {
                flush(loose, pages, schema, pageKeys);
                // the heading of the page says it already
                made.get(made.size() - 1).put("hideLabel", true);
                pages.add(Part.panel(pageKeys.of("seite " + inside.node().label(), "seite"), inside.node().label(), made).json());
            } else {
                loose.addAll(made);
            }
        }
        if (pages.isEmpty()) {
            return draft.form(source, schema.label(), false, loose);
        }
        flush(loose, pages, schema, pageKeys);
        return draft.form(source, schema.label(), true, pages);
    }

    private static void flush(List<Map<String, Object>> loose, List<Map<String, Object>> pages, FimNode schema, FieldKeys keys) {
        if (!loose.isEmpty()) {
            pages.add(Part.panel(keys.of("seite angaben", "seite"), pages.isEmpty() ? schema.label() : "Weitere Angaben", List.copyOf(loose)).json());
            loose.clear();
        }
    }

    private List<Map<String, Object>> made(Inside inside, Names keys) {
        return inside.isGroup() ? group(inside.node(), keys, inside.amount()) : field(inside.node(), keys, inside.amount());
    }

    private List<Map<String, Object>> field(FimNode field, Names keys, Amount amount) {
        rules(field);
        return List.of(fields.component(field, keys.of(field.label(), field.id()), amount));
    }

    private List<Map<String, Object>> group(FimNode group, Names keys, Amount amount) {
        rules(group);
        String key = keys.of(group.label(), group.id());
        List<Map<String, Object>> all = new ArrayList<>();
        boolean offered = !amount.needed() && !amount.many();
        String asked = offered ? keys.of(key + "Angeben", "") : "";
        if (offered) {
            // what is required within an optional group is required only when the group is there
            all.add(Part.field("checkbox", asked, "Angaben zu „" + group.label() + "“ machen").json());
            draft.changed(group.place(), "optional-group", "Die Gruppe ist freiwillig: Ein Ankreuzfeld öffnet sie.", "The group is optional: a tick box opens it.");
        }
        List<Map<String, Object>> inside = children(group, keys.at() + key + ".");
        Part part = (amount.many() ? Part.rows(key, group.label(), inside) : Part.object(key, group.label(), inside))
                .with("description", FimFields.escaped(group.help())).property("fimId", group.id()).property("fimVersion", group.version());
        if (amount.many()) {
            part.rule("required", amount.needed());
            FimFields.amounts(part, amount);
        }
        all.add((offered ? part.shownWhen(keys.at() + asked, true) : part).json());
        return all;
    }

    private List<Map<String, Object>> children(FimNode group, String at) {
        if (group.code("art").equals("X")) {
            draft.toDo(group.place(), "choice-group", "Auswahlgruppe: Genau einer der Teile ist auszufüllen. Stellen Sie im Formular eine Auswahl davor.",
                    "Choice group: exactly one of the parts is to be filled in. Put a choice in front of them in the form.");
        }
        Names keys = new Names(new FieldKeys(), at);
        return inside(group).stream().flatMap(inside -> made(inside, keys).stream()).toList();
    }

    /** @param at path of the object around, with a dot at its end */
    private record Names(FieldKeys keys, String at) {
        String of(String words, String otherwise) {
            return keys.of(words, otherwise);
        }
    }

    private record Inside(FimNode node, Amount amount, boolean isGroup) {}

    private List<Inside> inside(FimNode parent) {
        List<Inside> all = new ArrayList<>();
        for (Element structure : parent.all("struktur")) {
            Amount amount = Amount.of(FimFile.text(structure, "anzahl"));
            if (!amount.readable()) {
                draft.lost(parent.place(), "amount", "Die Anzahl „" + FimFile.text(structure, "anzahl") + "“ ist nicht lesbar; angenommen wurde 1:1.",
                        "The amount “" + FimFile.text(structure, "anzahl") + "” is not readable; 1:1 was assumed.");
            }
            for (Element holder : FimFile.children(structure, "enthaelt")) {
                for (Element child : FimFile.children(holder)) {
                    if (child.getLocalName().equals("datenfeld") || child.getLocalName().equals("datenfeldgruppe")) {
                        all.add(new Inside(FimNode.of(child, parent.place(), draft), amount, child.getLocalName().equals("datenfeldgruppe")));
                    } else {
                        draft.lost(parent.place(), "element-unknown", "„" + child.getLocalName() + "“ ist nicht bekannt.", "“" + child.getLocalName() + "” is not known.");
                    }
                }
            }
        }
        return all;
    }

    /** Rules are prose, or scripts nobody here can run: they become a list of what is left to do. */
    private void rules(FimNode node) {
        for (Element rule : node.all("regel")) {
            String name = FimNode.first(FimFile.text(rule, "name"), FimFile.text(rule, "bezeichnungEingabe"), "?");
            String words = FimNode.first(FimFile.text(rule, "freitextRegel"), FimFile.text(rule, "definition"), FimFile.text(rule, "beschreibung"));
            String said = words.isEmpty() ? "" : ": " + words;
            draft.toDo(node.place(), "rule", "Regel „" + name + "“" + said, "Rule “" + name + "”" + said);
        }
    }
}
