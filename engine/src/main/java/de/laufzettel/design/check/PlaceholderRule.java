package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.bpm.FlowNode;
import de.laufzettel.design.Problem;
import de.laufzettel.design.names.NamesAt;
import de.laufzettel.forms.check.FormFields;
import de.laufzettel.forms.schema.Component;
import de.laufzettel.forms.schema.FormSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What looks like a placeholder is one: texts and steps know only <code>${…}</code>, forms only <code>{{ data.… }}</code>, and descriptions
 * none. Anything else would be read by citizens as it stands.
 */
final class PlaceholderRule implements DataRule {

    private static final Pattern FILLED = Pattern.compile("[$#]\\{[^{}]*+}?");
    private static final Pattern BRACES = Pattern.compile("\\{\\{[^{}]{0,200}}}|\\[\\[[^\\[\\]]{1,200}]]");
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\p{N}_./@-])[$#%]?[({\\[]?data\\.[\\p{L}_][\\p{L}\\p{N}_.]*+[)}\\]%]?");
    private static final Pattern IN_FORMS = Pattern.compile("\\{\\{\\s*(data|row)\\.([^{}\\s]{1,200})\\s*}}");
    private static final List<String> FORM_WORDS = List.of("label", "title", "legend", "description", "tooltip", "placeholder", "html", "content");

    @Override
    public List<Problem> check(CheckedService service, NamesAt names) {
        List<Problem> problems = new ArrayList<>();
        if (!service.isCalled()) {
            texts(service, problems);
        }
        if (service.process() != null) {
            service.process().nodes().values().forEach(node -> step(node, problems));
        }
        service.forms().forEach((key, form) -> {
            if (NamesAt.belongs(service, CheckedService.formFile(key))) {
                form(CheckedService.formFile(key), form, names, problems);
            }
        });
        return problems;
    }

    private static void texts(CheckedService service, List<Problem> problems) {
        service.source().texts().forEach((key, text) -> notFilled(text).forEach(found -> problems.add(literal(CheckedService.textFile(key), found, found))));
        service.source().content().forEach((language, text) -> {
            Set<String> found = notFilled(text);
            FILLED.matcher(text).results().forEach(match -> found.add(match.group()));
            found.forEach(each -> problems.add(Problem.error("content/" + language + ".md", each, "placeholder-not-filled",
                    "„" + each + "“ wird in der Beschreibung nicht ersetzt: Sie ist für alle gleich. Schreiben Sie den Wert hin.",
                    "\"" + each + "\" is not replaced in the description: it is the same for everybody. Write the value.")));
        });
    }

    private static void step(FlowNode node, List<Problem> problems) {
        node.inputs().values().stream().filter(String.class::isInstance).map(String.class::cast).flatMap(text -> notFilled(text).stream()).distinct()
                .forEach(found -> problems.add(literal(PROCESS, node.id(), found)));
    }

    private static Problem literal(String file, String place, String found) {
        String path = found.replaceAll("^[^\\p{L}]+|[^\\p{L}\\p{N}_]+$", "");
        Problem problem = Problem.error(file, place, "placeholder-not-filled",
                "„" + found + "“ wird nicht ersetzt und stünde so im Text. Platzhalter schreibt man ${data.…}.",
                "\"" + found + "\" is not replaced and would stand in the text as it is. Placeholders are written ${data.…}.");
        return path.startsWith("data.") ? problem.with(Fixes.literally(file, place, found, "${" + path + "}")) : problem;
    }

    /** A name in prose is no placeholder, but nobody writes {@code data.case.reference} in prose. */
    private static Set<String> notFilled(String text) {
        Set<String> found = new LinkedHashSet<>();
        if (text.contains("data.") || text.contains("{{") || text.contains("[[")) {
            String rest = FILLED.matcher(text).replaceAll(" ");
            BRACES.matcher(rest).results().forEach(match -> found.add(match.group()));
            BARE.matcher(BRACES.matcher(rest).replaceAll(" ")).results().forEach(match -> found.add(match.group().replaceFirst("\\.$", "")));
        }
        return found;
    }

    private static void form(String file, FormSchema form, NamesAt names, List<Problem> problems) {
        Set<String> own = FormFields.of(form).stream().map(field -> field.path()).collect(Collectors.toSet());
        form.components().forEach(component -> component(file, component, own, names, problems));
    }

    private static void component(String file, Component component, Set<String> own, NamesAt names, List<Problem> problems) {
        for (String words : words(component)) {
            FILLED.matcher(words).results().findFirst().ifPresent(match -> problems.add(Problem.error(file, component.pointer(), "placeholder-not-filled",
                    "„" + match.group() + "“ wird in Formularen nicht ersetzt. Dort schreibt man {{ data.… }}.",
                    "\"" + match.group() + "\" is not replaced in forms. There placeholders are written {{ data.… }}.")));
            Matcher braces = BRACES.matcher(words);
            while (braces.find()) {
                Matcher known = IN_FORMS.matcher(braces.group());
                if (!known.matches()) {
                    problems.add(Problem.error(file, component.pointer(), "placeholder-not-filled",
                            "„" + braces.group() + "“ wird nicht ersetzt. In Formularen schreibt man {{ data.… }}.",
                            "\"" + braces.group() + "\" is not replaced. In forms placeholders are written {{ data.… }}."));
                } else if (known.group(1).equals("data") && !own.contains(known.group(2)) && !names.names().knows(known.group(2))) {
                    problems.add(Problem.error(file, component.pointer(), "unknown-path",
                            "„data." + known.group(2) + "“ wird hier gezeigt, aber kein Feld und kein Schritt schreibt es. Prüfen Sie die Schreibweise.",
                            "\"data." + known.group(2) + "\" is shown here, but no field and no step writes it. Check the spelling."));
                }
            }
        }
        component.children().forEach(child -> component(file, child, own, names, problems));
    }

    private static List<String> words(Component component) {
        List<String> words = new ArrayList<>();
        FORM_WORDS.stream().map(component::text).forEach(words::add);
        if (component.get("i18n") instanceof Map<?, ?> languages) {
            languages.values().stream().filter(Map.class::isInstance).forEach(map -> ((Map<?, ?>) map).values().stream()
                    .filter(String.class::isInstance).map(String.class::cast).forEach(words::add));
        }
        return words.stream().filter(text -> text.contains("{") || text.contains("[[")).distinct().toList();
    }
}
