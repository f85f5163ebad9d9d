package de.laufzettel.design.check;

import static de.laufzettel.library.ServicePackage.PROCESS;

import de.laufzettel.design.Fix;
import de.laufzettel.design.Problem;
import de.laufzettel.design.names.Names;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The changes that rules offer. */
final class Fixes {

    private Fixes() {
    }

    static Fix model(String de, String en, UnaryOperator<ModelText> change) {
        return new Fix(de, en, service -> Map.of(PROCESS, change.apply(ModelText.of(service.process())).bytes()));
    }

    static Fix attribute(String de, String en, String id, String name, String value) {
        return model(de, en, text -> text.attribute(id, name, value));
    }

    /** A word everywhere in a file; in a model only inside of one element. */
    static Fix word(String file, String place, String wrong, String right) {
        String de = "Durch „" + right + "“ ersetzen";
        String en = "Replace by \"" + right + "\"";
        if (file.equals(PROCESS)) {
            return model(de, en, text -> text.replaceWithin(place, wrong, right));
        }
        return file(de, en, file, text -> ModelText.replaceWord(text, wrong, right));
    }

    /** As above, also where it is more than a word. */
    static Fix literally(String file, String place, String wrong, String right) {
        return file.equals(PROCESS) ? word(file, place, wrong, right)
                : file("Durch „" + right + "“ ersetzen", "Replace by \"" + right + "\"", file, text -> text.replace(wrong, right));
    }

    /** What a step names by another name that was probably meant, where one is near; what else can be done after it. */
    static Problem nearest(Problem problem, String step, String wrong, Collection<String> known, Fix... others) {
        List<Fix> fixes = new ArrayList<>();
        Names.nearest(wrong, known).ifPresent(near -> fixes.add(word(PROCESS, step, wrong, near)));
        // a name that no file can have is only ever a mistake
        fixes.addAll(wrong.matches("[A-Za-z0-9_][A-Za-z0-9._-]{0,60}") ? List.of(others) : List.of());
        return problem.with(fixes.toArray(Fix[]::new));
    }

    /** The key of a field of a form. */
    static Fix key(String file, String wrong, String right) {
        return file("Schlüssel in „" + right + "“ ändern", "Change the key to \"" + right + "\"", file,
                text -> text.replaceFirst("(\"key\"\\s*:\\s*)\"" + Pattern.quote(wrong) + "\"", "$1\"" + Matcher.quoteReplacement(right) + "\""));
    }

    static Fix file(String de, String en, String file, UnaryOperator<String> change) {
        return new Fix(de, en, service -> {
            byte[] before = service.file(file);
            return before == null ? Map.of()
                    : Map.of(file, change.apply(new String(before, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        });
    }

    static Fix newFile(String de, String en, String file, String content) {
        return new Fix(de, en, service -> Map.of(file, content.getBytes(StandardCharsets.UTF_8)));
    }

    static Fix remove(String de, String en, String file) {
        return new Fix(de, en, service -> {
            Map<String, byte @Nullable []> removed = new HashMap<>();
            removed.put(file, null);
            return removed;
        });
    }
}
