package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.Variables;
import java.util.List;
import java.util.Map;

/** Makes the error of a broken rule: whose words, and with what filled in. */
final class Failure {
    private Failure() {}

    static void report(Check check, String rule, String key, Map<String, Object> settings) {
        Instance it = check.it;
        Spec spec = it.spec();
        Object custom = spec.validate.get("customMessage");
        String effective = Js.truthy(custom) ? Js.text(custom) : key;
        String label = label(check, settings);
        Object own = spec.at("errors", effective);
        String template = Js.truthy(own) ? Js.text(own) : Messages.template(effective, it.run.context.locale());
        String message = Template.message(template, placeholders(check, label, settings));
        it.run.report(new FieldError(it.path(), rule, effective, message, label, Math.max(check.index, 0)));
    }

    private static String label(Check check, Map<String, Object> settings) {
        Spec spec = check.it.spec();
        for (String property : List.of("errorLabel", "label", "placeholder", "key")) {
            if (spec.truthy(property)) {
                return Template.message(Js.text(spec.props.get(property)), whole(check, settings));
            }
        }
        return spec.props.containsKey("key") ? Js.text(spec.props.get("key")) : "undefined";
    }

    /** Unlike scripts, texts see all of the data from within a nested form too. */
    private static EvalScope whole(Check check, Map<String, Object> settings) {
        EvalScope scope = new EvalScope(check.it).with("data", check.it.run.data);
        settings.forEach(scope::with);
        return scope;
    }

    private static Variables placeholders(Check check, String label, Map<String, Object> settings) {
        return new Variables() {
            @Override
            public Object get(String name) {
                return switch (name) {
                    case "field" -> label;
                    case "value" -> check.value;
                    case "path" -> check.it.path();
                    case "component" -> check.it.spec().props;
                    case "index" -> check.index < 0 ? UNDEFINED : check.index;
                    case "min", "max" -> local(settings.getOrDefault(name, UNDEFINED), check);
                    default -> settings.getOrDefault(name, UNDEFINED);
                };
            }

            @Override
            public List<String> names() {
                return List.of("field", "value", "path", "component", "index");
            }
        };
    }

    private static Object local(Object number, Check check) {
        return Messages.isGerman(check.it.run.context.locale()) ? number.toString().replace('.', ',') : number;
    }
}
