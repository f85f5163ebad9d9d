package de.laufzettel.forms.evaluate;

import static de.laufzettel.forms.value.Undefined.UNDEFINED;

import de.laufzettel.forms.script.Script;
import de.laufzettel.forms.value.Js;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@code datasource} with {@code trigger.server} gets its value from an address; what was sent for it never counts. */
record Fetching(String url, @Nullable Script map) {

    static @Nullable Fetching of(Spec spec) {
        if (!spec.type.equals("datasource") || !Js.truthy(spec.at("trigger", "server"))) {
            return null;
        }
        Object url = spec.at("fetch", "url");
        Object map = spec.at("fetch", "mapFunction");
        return Js.truthy(url)
                ? new Fetching(Js.text(url), map instanceof String code && !code.isEmpty() ? Script.of(code, "value") : null)
                : null;
    }

    /** Asked before there are defaults: the original loses what it fetched when the object for it was only made by them. */
    static boolean canStore(Instance it) {
        return it.spec().fetching != null && it.node.hasKeyInData()
                && (it.run.context.mode() == Mode.STRICT || it.rowData() != null);
    }

    static void apply(Instance it) {
        Fetching fetching = Objects.requireNonNull(it.spec().fetching);
        String address = Template.fill(fetching.url, new EvalScope(it));
        if (address.isEmpty()) {
            return;
        }
        Object body = it.run.context.lookups().fetch(address).orElse(UNDEFINED);
        EvalScope scope = new EvalScope(it).with("value", UNDEFINED);
        if (it.run.context.mode() == Mode.STRICT) {
            // the original forgets to hand it on, so that its server's mapping never works
            scope.with("responseData", body);
        }
        it.run.write(it.place, fetching.map == null ? body : Scripts.run(fetching.map, scope, it));
        if (!it.state.cleared) {
            it.state.kept = true;
        }
    }
}
