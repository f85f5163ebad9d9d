package de.laufzettel.forms.script;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/**
 * The standard objects and libraries a script sees, sealed, so that no script can leave anything behind for the next. Used by one
 * thread at a time and then put back; one whose budget was overdrawn is thrown away.
 */
final class Realm {
    private static final ConcurrentLinkedQueue<Realm> FREE = new ConcurrentLinkedQueue<>();
    private static final AtomicInteger MADE = new AtomicInteger();

    final ScriptableObject globals;
    /** What {@link Guard} makes scripts and libraries call. */
    final LambdaFunction guard;
    final RealmClock clock = new RealmClock();
    private final Map<String, Object> libraries = new HashMap<>();
    private boolean loading;
    /** Sets back the language that a script may have set for moment. */
    private @Nullable Function inEnglish;

    private Realm(Context context) {
        MADE.incrementAndGet();
        globals = context.initSafeStandardObjects();
        clock.install(globals);
        guard = Guard.function(globals);
        host("$sealed", arguments -> arguments[0] instanceof ScriptableObject object && object.isSealed());
        host("$number", arguments -> NumberText.of(Context.toNumber(arguments[0]), arguments[1], arguments[2]));
        host("$loading", arguments -> loading);
        load(context, LibrarySource.PRELUDE, Undefined.instance);
        Sealing.seal(globals);
    }

    private interface HostFunction {
        Object call(Object[] arguments);
    }

    private void host(String name, HostFunction function) {
        ScriptableObject.putProperty(globals, name, new LambdaFunction(globals, name, 1,
                (context, scope, self, arguments) -> function.call(arguments)));
    }

    /** How many were ever made: none, for forms without scripts. */
    static int made() {
        return MADE.get();
    }

    static Realm take(Context context) {
        Realm realm = FREE.poll();
        return realm == null ? new Realm(context) : realm;
    }

    void giveBack() {
        FREE.add(this);
    }

    /** {@code _}, {@code moment}, {@code utils} or {@code util}, loaded when first asked for. */
    Object library(Context context, String name) {
        Object library = libraries.get(name);
        if (library == null) {
            library = switch (name) {
                case "_" -> load(context, LibrarySource.LODASH, Undefined.instance);
                case "moment" -> moment(context);
                default -> utils(context);
            };
            Sealing.seal((ScriptableObject) library);
            libraries.put(name, library);
        }
        if (name.equals("moment") && inEnglish != null) {
            inEnglish.call(context, globals, globals, new Object[0]);
        }
        return library;
    }

    private Object moment(Context context) {
        Object moment = load(context, LibrarySource.MOMENT, Undefined.instance);
        load(context, LibrarySource.MOMENT_GERMAN, moment);
        inEnglish = (Function) load(context, LibrarySource.MOMENT_CLOCK, moment);
        return moment;
    }

    /** Form.io's own, over this realm's lodash. */
    private Object utils(Context context) {
        Scriptable parts = context.newObject(globals);
        ScriptableObject.putProperty(parts, "_", library(context, "_"));
        ScriptableObject.putProperty(parts, "files", load(context, LibrarySource.CORE_UTILS, Undefined.instance));
        return load(context, LibrarySource.UTILS, parts);
    }

    private Object load(Context context, org.mozilla.javascript.Script source, Object library) {
        loading = true;
        try {
            Scriptable module = context.newObject(globals);
            Scriptable exports = context.newObject(globals);
            ScriptableObject.putProperty(module, "exports", exports);
            Function function = (Function) source.exec(context, globals, globals);
            function.call(context, globals, globals, new Object[] {guard, module, exports, library});
            return ScriptableObject.getProperty(module, "exports");
        } finally {
            loading = false;
        }
    }

    /** A fresh global object over the sealed ones. */
    Scriptable newScope(Context context) {
        Scriptable scope = context.newObject(globals);
        scope.setPrototype(globals);
        scope.setParentScope(null);
        return scope;
    }
}
