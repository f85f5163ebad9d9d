package de.laufzettel.forms.fim;

import de.laufzettel.forms.importing.FormDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** A field, a group or a whole schema: what all of them have. @param place where it stands, by names */
record FimNode(Element element, String place, String id, String version, String label, String help) {
    private static final Set<String> KNOWN = Set.of("identifikation", "name", "bezeichnungEingabe", "bezeichnungAusgabe", "beschreibung", "definition",
            "bezug", "status", "freigabestatus", "statusGesetztAm", "statusGesetztDurch", "fachlicherErsteller", "versionshinweis", "freigabedatum",
            "veroeffentlichungsdatum", "letzteAenderung", "gueltigAb", "gueltigBis", "schemaelementart", "hilfetext", "hilfetextEingabe", "hilfetextAusgabe",
            "feldart", "datentyp", "praezisierung", "inhalt", "codelisteReferenz", "codeKey", "nameKey", "helpKey", "werte", "vorbefuellung", "maxSize",
            "mediaType", "struktur", "regel", "relation", "stichwort", "ableitungsmodifikationenStruktur", "ableitungsmodifikationenRepraesentation",
            "art", "dokumentsteckbrief", "produktsteckbrief");
    private static final Set<String> SEVERAL = Set.of("struktur", "regel", "relation", "stichwort", "bezug", "mediaType", "inhalt", "werte");

    static FimNode of(Element element, String above, FormDraft draft) {
        Element identity = FimFile.children(element, "identifikation").stream().findFirst().orElse(null);
        String id = identity == null ? "" : FimFile.text(identity, "id");
        String version = identity == null ? "" : FimFile.text(identity, "version");
        String label = first(FimFile.text(element, "bezeichnungEingabe"), FimFile.text(element, "name"), id);
        String place = (above.isEmpty() ? "" : above + " / ") + first(FimFile.text(element, "name"), label, "?") + (id.isEmpty() ? "" : " (" + id + ")");
        FimNode node = new FimNode(element, place, id, version, label, first(FimFile.text(element, "hilfetextEingabe"), FimFile.text(element, "hilfetext")));
        node.check(draft, identity);
        return node;
    }

    List<Element> all(String name) {
        return FimFile.children(element, name);
    }

    String text(String name) {
        return FimFile.text(element, name);
    }

    String code(String name) {
        return FimFile.code(element, name);
    }

    private void check(FormDraft draft, Element identity) {
        if (id.isEmpty()) {
            draft.changed(place, "id-missing", "Das Element hat keine ID. Es wurde trotzdem übernommen.", "The element has no id. It was taken over all the same.");
        }
        Set<String> seen = new HashSet<>();
        for (Element child : FimFile.children(element)) {
            unexpected(draft, child, KNOWN, seen);
        }
        Set<String> inIdentity = new HashSet<>();
        if (identity != null) {
            FimFile.children(identity).forEach(child -> unexpected(draft, child, Set.of("id", "version"), inIdentity));
        }
        String state = code("freigabestatus");
        if (!state.isEmpty() && !state.matches("[1-8]")) {
            draft.changed(place, "state-unknown", "Den Freigabestatus „" + state + "“ gibt es nicht.", "There is no release state “" + state + "”.");
        }
    }

    private void unexpected(FormDraft draft, Element child, Set<String> known, Set<String> seen) {
        String name = child.getLocalName();
        if (!known.contains(name)) {
            draft.lost(place, "element-unknown", "Das Element „" + name + "“ ist nicht bekannt.", "The element “" + name + "” is not known.");
        } else if (!seen.add(name) && !SEVERAL.contains(name)) {
            draft.lost(place, "element-twice", "„" + name + "“ steht hier zweimal; das erste gilt.", "“" + name + "” is here twice; the first counts.");
        }
    }

    static String first(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
