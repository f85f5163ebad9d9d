package de.laufzettel.forms.render;

import de.laufzettel.forms.types.ComponentTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** One example of each component type and of what looks otherwise within it, with an answer, for tests that must hold for all types. */
record Gallery(String type, String key, String json, Object value) {

    static List<Gallery> all() {
        List<Gallery> all = new ArrayList<>();
        add(all, "textfield", "'label':'Vorname','description':'Wie im <b>Ausweis</b>','prefix':'Frau','suffix':'Dr.'", "Zoë");
        add(all, "textarea", "'label':'Begründung','showCharCount':true,'validate':{'maxLength':500}", "Erste Zeile\nzweite");
        add(all, "number", "'label':'Wohnfläche','suffix':'m²'", 72.5);
        add(all, "currency", "'label':'Miete','currency':'EUR'", 812.4);
        add(all, "password", "'label':'Passwort'", "geheim");
        add(all, "email", "'label':'E-Mail-Adresse'", "zoe@example.org");
        add(all, "url", "'label':'Internetseite'", "https://example.org");
        add(all, "checkbox", "'label':'Ich habe die <a href=\\'https://example.org\\'>Hinweise</a> gelesen','description':'Pflichtangabe'", true);
        String options = "[{'value':'a','label':'Hauptwohnung'},{'value':'b','label':'Nebenwohnung'},{'value':'c','label':'Keine von beiden'}]";
        add(all, "radio", "'label':'Wohnung','values':" + options, "b");
        add(all, "selectboxes", "'label':'Gründe','values':" + options, Map.of("a", true, "b", false, "c", true));
        add(all, "select", "'label':'Zone','data':{'values':" + options + "}", "c");
        add(all, "day", "'label':'Geburtsdatum','dayFirst':true,'fields':{'month':{'type':'select'}}", "24/12/1975");
        add(all, "datetime", "'label':'Beginn der Veranstaltung'", "2026-07-11T12:00:00+02:00");
        add(all, "file", "'label':'Nachweise','multiple':true,'filePattern':'.pdf,.jpg','fileMaxSize':'10MB'",
                List.of(Map.of("id", "1", "name", "a.pdf", "originalName", "Sehr-langer-Name-eines-Nachweises-ohne-Leerzeichen-2026.pdf", "size", 123456)));
        add(all, "hidden", "", "still");
        add(all, "button", "'label':'Absenden','action':'submit'", null);
        String inner = "'components':[{'type':'textfield','key':'name','label':'Name'},{'type':'number','key':'alter','label':'Alter'}]";
        add(all, "container", "'label':'Person'," + inner, Map.of("name", "Rex", "alter", 3));
        add(all, "datagrid", "'label':'Hund'," + inner, List.of(Map.of("name", "Rex", "alter", 3), Map.of("name", "Bello", "alter", 4)));
        add(all, "editgrid", "'label':'Kind'," + inner, List.of(Map.of("name", "Lena", "alter", 3), Map.of("name", "", "alter", 0)));
        add(all, "panel", "'title':'Angaben zur Person','input':false," + inner.replace("'key':'", "'key':'p_"), null);
        add(all, "fieldset", "'legend':'Gruppe','input':false," + inner.replace("'key':'", "'key':'f_"), null);
        add(all, "well", "'input':false," + inner.replace("'key':'", "'key':'w_"), null);
        add(all, "columns", "'input':false,'columns':[{'width':8,'components':[{'type':'textfield','key':'strasse','label':'Straße'}]},"
                + "{'width':4,'components':[{'type':'textfield','key':'hausnummer','label':'Hausnummer'}]}]", null);
        add(all, "content", "'input':false,'html':'<h3>Hinweis</h3><p>Bitte <b>lesen</b>.</p><script>alert(1)</script>'", null);
        add(all, "htmlelement", "'input':false,'tag':'p','content':'Ein <em>Absatz</em>.','attrs':[{'attr':'onclick','value':'x()'}]", null);
        add(all, "address", "'label':'Anschrift','enableManualMode':true",
                Map.of("mode", "manual", "address", Map.of("address1", "Marienplatz 8", "city", "München", "zip", "80331")));
        add(all, "datamap", "'label':'Wert','keyLabel':'Bezeichnung','valueComponent':{'type':'number','key':'w','label':'Betrag'}",
                Map.of("miete", 812.4));
        add(all, "form", "'label':'Zweite Person'," + inner, Map.of("data", Map.of("name", "Max", "alter", 40)));
        add(all, "survey", "'label':'Wie war es?','questions':[{'value':'schnell','label':'War es schnell?'},{'value':'klar','label':'War es klar?'}],"
                + "'values':[{'value':'ja','label':'Ja'},{'value':'teils','label':'Teils'},{'value':'nein','label':'Nein'}]", Map.of("schnell", "ja", "klar", "teils"));
        add(all, "signature", "'label':'Unterschrift'", "Zoë Muster");
        add(all, "tags", "'label':'Merkmale','storeas':'array'", List.of("schwarz", "Riss"));
        add(all, "time", "'label':'Uhrzeit'", "14:30:00");
        add(all, "table", "'input':false,'numRows':1,'numCols':2,'rows':[[{'components':[{'type':'textfield','key':'t1','label':'Links'}]},"
                + "{'components':[{'type':'textfield','key':'t2','label':'Rechts'}]}]]", null);
        add(all, "tabs", "'input':false,'components':[{'label':'Erster Teil','key':'tab1','components':[{'type':'textfield','key':'r1','label':'Im ersten'}]},"
                + "{'label':'Zweiter Teil','key':'tab2','components':[{'type':'textfield','key':'r2','label':'Im zweiten'}]}]", null);
        add(all, "textfield several", "'label':'Weitere Namen','multiple':true", List.of("Rufname", "Künstlername"));
        add(all, "textfield masks", "'label':'Kennzeichen','allowMultipleMasks':true,'inputMasks':[{'label':'Kurz','mask':'aa-999'},"
                + "{'label':'Lang','mask':'aaa-9999'}]", Map.of("value", "abc-1234", "maskName", "Lang"));
        add(all, "checkbox radio", "'label':'Barzahlung','inputType':'radio','name':'k_checkbox_radio','value':'bar'", null);
        add(all, "select several", "'label':'Bezirke','multiple':true,'data':{'values':" + options + "}", List.of("a", "c"));
        add(all, "datetime date", "'label':'Tag der Veranstaltung','enableTime':false", "2026-07-11T00:00:00+02:00");
        add(all, "datetime time", "'label':'Uhrzeit des Beginns','enableDate':false", "2026-07-11T12:00:00+02:00");
        add(all, "radio row", "'label':'Antwort','inline':true,'values':" + options, "a");
        add(all, "currency several", "'label':'Beträge','multiple':true", List.of(12.5, 13));
        add(all, "recaptcha", "'label':'reCAPTCHA'", null);
        List.copyOf(all).forEach(example -> alike(all, example));
        return all;
    }

    /** Types that are like another one need no example of their own: they must hold what that type holds. */
    private static void alike(List<Gallery> all, Gallery example) {
        for (String type : new TreeSet<>(ComponentTypes.names())) {
            if (ComponentTypes.like(type).equals(example.type) && all.stream().noneMatch(other -> other.type.equals(type))) {
                String key = "k_" + type;
                all.add(new Gallery(type, key, example.json.replace("\"type\":\"" + example.type + "\"", "\"type\":\"" + type + "\"")
                        .replace("\"" + example.key + "\"", "\"" + key + "\""), example.value));
            }
        }
    }

    /** @param name the type, and after a blank what is different about this example of it */
    private static void add(List<Gallery> all, String name, String properties, Object value) {
        String type = name.split(" ")[0];
        String key = "k_" + name.replace(' ', '_');
        String json = "{'type':'" + type + "','key':'" + key + "'" + (properties.isEmpty() ? "" : "," + properties) + "}";
        all.add(new Gallery(type, key, json.replace("\\'", "\\u0027").replace('\'', '"'), value));
    }

    /** Alone on a page, with its answer. */
    Given answered() {
        return value == null ? Given.components(json) : Given.components(json).with(key(), value);
    }

    Given empty() {
        return Given.components(json);
    }

    /** All of them on one page. */
    static Given together() {
        Map<String, Object> answers = new LinkedHashMap<>();
        List<String> components = new ArrayList<>();
        for (Gallery example : all()) {
            components.add(example.json);
            if (example.value != null) {
                answers.put(example.key(), example.value);
            }
        }
        return Given.form("{\"components\":[" + String.join(",", components) + "]}").with(answers);
    }

    @Override
    public String toString() {
        return key;
    }
}
