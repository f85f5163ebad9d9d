package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.Js;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Input masks: 9 is a digit, a and A letters, * both; in a text field as the inputmask library has them. */
record MaskRule(Spec spec) implements Rule {
    static void add(Spec spec, List<Rule> rules) {
        boolean masked = spec.truthy("inputMask") || spec.props.get("inputMasks") instanceof List<?> masks && !masks.isEmpty();
        if (masked && !spec.type.equals("time") && !Js.truthy(spec.validate.get("skipMaskValidation"))) {
            rules.add(new MaskRule(spec));
        }
    }

    @Override
    public boolean applies(@Nullable Object value) {
        return Js.truthy(value);
    }

    @Override
    public void check(Check check) {
        Object value = check.value;
        Object mask = spec.props.get("inputMask");
        if (Masks.isMultiple(spec)) {
            boolean chosen = value instanceof Map<?, ?> map && map.get("maskName") instanceof String name && !name.isEmpty()
                    && map.get("value") instanceof String text && !text.isEmpty();
            mask = chosen ? Masks.named(spec, Js.member(value, "maskName")) : null;
            value = chosen ? Js.member(value, "value") : value;
        }
        if (!Js.truthy(mask)) {
            return;
        }
        boolean byLibrary = check.value instanceof String && spec.type.equals("textfield");
        boolean fits = byLibrary
                ? Masks.fitsLibrary(Js.text(value), Js.text(mask))
                : Masks.fits(value, Js.text(mask));
        if (!fits) {
            check.fail("mask", "mask");
        }
    }
}
