package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.design.Fix;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a step names and is not there yet, made in its simplest form and ready to be filled. */
final class NewFiles {

    private NewFiles() {
    }

    static Fix form(String key, String title) {
        return Fixes.newFile("Formular „" + key + "“ anlegen", "Create the form \"" + key + "\"", CheckedService.formFile(key), formOf(key, title));
    }

    /** The step does not name a form yet: it is named after the step. */
    static Fix formFor(String step, String title) {
        String key = keyOf(step);
        return new Fix("Formular „" + key + "“ anlegen und hier verwenden", "Create the form \"" + key + "\" and use it here", service -> {
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(PROCESS, ModelText.of(service.process()).attribute(step, "camunda:formKey", key).bytes());
            if (!service.forms().containsKey(key)) {
                files.put(CheckedService.formFile(key), bytes(formOf(key, title)));
            }
            return files;
        });
    }

    static Fix text(String key, boolean letter) {
        return Fixes.newFile("Text „" + key + "“ anlegen", "Create the text \"" + key + "\"", CheckedService.textFile(key),
                letter ? "<p>Sehr geehrte Damen und Herren,</p>\n<p></p>\n" : "<p></p>\n");
    }

    static Fix decision(String id, String name) {
        return Fixes.newFile("Entscheidung „" + id + "“ anlegen", "Create the decision \"" + id + "\"", CheckedService.decisionFile(id), """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="%1$s-entscheidungen" name="%2$s" namespace="https://laufzettel.example/%1$s">
                  <decision id="%1$s" name="%2$s">
                    <decisionTable id="tabelle" hitPolicy="FIRST">
                      <input id="eingabe" label="Sprache"><inputExpression id="frage" typeRef="string" expressionLanguage="feel"><text>data.case.language</text></inputExpression></input>
                      <output id="ausgabe" label="Ergebnis" name="ergebnis" typeRef="string" />
                      <rule id="sonst"><inputEntry id="immer"><text>-</text></inputEntry><outputEntry id="wert"><text>""</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(id, xml(name)));
    }

    private static String formOf(String key, String title) {
        return """
                {
                  "title": "%2$s",
                  "name": "%1$s",
                  "path": "%1$s",
                  "type": "form",
                  "display": "form",
                  "components": []
                }
                """.formatted(json(key), json(title));
    }

    /** Names of files are of small letters, digits and hyphens. */
    private static String keyOf(String step) {
        String key = step.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
                .replace("ß", "ss").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return key.isEmpty() ? "formular" : key;
    }

    private static String json(String text) {
        return text.replace("\\", "").replace("\"", "'").replaceAll("\\p{Cntrl}+", " ");
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
