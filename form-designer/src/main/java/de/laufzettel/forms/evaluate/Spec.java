package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.types.ComponentTypes;
import de.laufzettel.forms.value.Js;
import de.laufzettel.forms.value.JsEquality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a component says, prepared. Logic that changes a component makes a new one; the form stays as it is. */
final class Spec {
    final Node node;
    final Map<String, Object> props;
    final String type;
    final Map<?, ?> validate;
    final boolean multiple;
    final boolean required;
    final boolean hidden;
    final boolean clearsWhenHidden;
    final boolean validateWhenHidden;
    final boolean neverValidated;
    final boolean truncatesSpaces;
    final @Nullable Expression calculation;
    final boolean calculatesOnServer;
    final @Nullable Expression customDefault;
    final @Nullable Condition condition;
    final List<LogicItem> logic;
    final @Nullable Fetching fetching;
    /** Other children than the form has; only what logic made has them. */
    final @Nullable List<Node> children;
    final Kind kind;
    final RuleSet rules;

    Spec(Plan plan, Node node, Map<String, Object> props) {
        this(plan, node, props, null);
    }

    Spec(Plan plan, Node node, Map<String, Object> props, @Nullable List<Node> children) {
        this.children = children;
        this.node = node;
        this.props = props;
        this.type = Js.truthy(props.get("type")) ? ComponentTypes.evaluatedAs(Js.text(props.get("type"))) : "";
        this.validate = props.get("validate") instanceof Map<?, ?> map ? map : Map.of();
        this.multiple = truthy("multiple");
        this.required = Js.truthy(validate.get("required"));
        this.hidden = truthy("hidden");
        this.clearsWhenHidden = !props.containsKey("clearOnHide") || truthy("clearOnHide");
        this.validateWhenHidden = truthy("validateWhenHidden");
        this.truncatesSpaces = truthy("truncateMultipleSpaces");
        this.neverValidated = props.containsKey("input") && !truthy("input") || !isStored();
        this.calculation = Expression.of(props.get("calculateValue"), "value", "");
        this.calculatesOnServer = truthy("calculateServer");
        this.customDefault = Expression.of(props.get("customDefaultValue"), "value", "");
        this.condition = Condition.of(plan, node, props);
        this.logic = LogicItem.all(plan, node, props.get("logic"));
        this.fetching = Fetching.of(this);
        this.kind = Kinds.of(type);
        this.rules = RuleSet.of(this);
    }

    private boolean isStored() {
        boolean notPersistent = props.containsKey("persistent") && !truthy("persistent");
        return truthy("protected") || !notPersistent && !"client-only".equals(props.get("persistent"));
    }

    boolean truthy(String property) {
        return Js.truthy(props.get(property));
    }

    String text(String property) {
        return props.get(property) instanceof String text ? text : "";
    }

    /** A value below objects, undefined-safe; null where there is none. */
    @Nullable Object at(String first, String... more) {
        Object value = props.get(first);
        for (String step : more) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    Map<String, Object> changesFrom(Map<String, Object> original) {
        Map<String, Object> changes = new LinkedHashMap<>();
        props.forEach((name, value) -> {
            if (!original.containsKey(name) || !JsEquality.deep(original.get(name), value)) {
                changes.put(name, value);
            }
        });
        return changes;
    }
}
