package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.schema.ModelType;
import de.laufzettel.forms.value.Js;
import java.util.List;

/** Whether a list is given where one belongs, and only there. */
record MultipleRule(Spec spec, boolean holdsList) implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        boolean eligible = switch (spec.type) {
            case "hidden", "address" -> spec.multiple;
            case "textarea" -> spec.multiple && "json".equals(spec.props.get("as"));
            case "select" -> false;
            default -> true;
        };
        if (eligible) {
            boolean tagList = spec.type.equals("tags") && "array".equals(spec.props.get("storeas"));
            rules.add(new MultipleRule(spec, spec.node.model.hasRows() || tagList));
        }
    }

    @Override
    public boolean ofWholeValue() {
        return true;
    }

    @Override
    public void check(Check check) {
        if (spec.multiple) {
            severalExpected(check);
        } else if (check.value instanceof List && !mayBeList()) {
            check.fail("nonarray", "nonarray", "setting", false);
        }
    }

    private void severalExpected(Check check) {
        if (!(check.value instanceof List<?> list)) {
            if (!Js.isNil(check.value) || spec.required) {
                check.fail("array", "array", "setting", true);
            }
        } else if (list.isEmpty()) {
            if (spec.required) {
                check.fail("array_nonempty", "array_nonempty", "setting", true);
            }
        } else if (!holdsList && list.get(0) instanceof List && spec.node.model != ModelType.ANY) {
            check.fail("nonarray", "nonarray", "setting", true);
        }
    }

    private boolean mayBeList() {
        return holdsList
                || switch (spec.type) {
                    case "textfield" -> false;
                    case "tags" -> !"string".equals(spec.props.get("storeas"));
                    default -> true;
                };
    }
}
