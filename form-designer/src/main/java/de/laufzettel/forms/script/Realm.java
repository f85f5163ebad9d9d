package de.laufzettel.forms.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * The standard objects and libraries a script sees, frozen, so that no script can leave anything behind for the next. Used by one
 * thread at a time and then put back; one whose budget was overdrawn is thrown away.
 */
final class Realm {
    private static final ConcurrentLinkedQueue<Realm> FREE = new ConcurrentLinkedQueue<>();
    private static final AtomicInteger MADE = new AtomicInteger();

    final ScriptableObject globals;
    final RealmClock clock = new RealmClock();
    private boolean lodash;
    private boolean moment;

    private Realm(Context context) {
        MADE.incrementAndGet();
        globals = context.initSafeStandardObjects();
        clock.install(globals);
        run(context, Sources.PRELUDE);
        Sealing.seal(globals);
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

    /** Loads what the script mentions. */
    void load(Context context, boolean needsLodash, boolean needsMoment) {
        if (needsLodash && !lodash) {
            lodash = true;
            library(context, Sources.LODASH, Sources.UTILS, "_", "utils");
        }
        if (needsMoment && !moment) {
            moment = true;
            library(context, Sources.MOMENT, Sources.MOMENT_CLOCK, "moment");
        }
    }

    private void library(
            Context context, org.mozilla.javascript.Script source, org.mozilla.javascript.Script more, String... names) {
        ScriptableObject.putProperty(globals, "$loading", true);
        run(context, source);
        run(context, more);
        ScriptableObject.deleteProperty(globals, "$loading");
        for (String name : names) {
            Sealing.seal((ScriptableObject) ScriptableObject.getProperty(globals, name));
        }
    }

    private void run(Context context, org.mozilla.javascript.Script source) {
        source.exec(context, globals, globals);
    }

    /** A fresh global object over the frozen ones. */
    Scriptable newScope(Context context) {
        Scriptable scope = context.newObject(globals);
        scope.setPrototype(globals);
        scope.setParentScope(null);
        return scope;
    }

    /** Compiled once for all realms. */
    private static final class Sources {
        static final org.mozilla.javascript.Script PRELUDE = own("prelude.js");
        static final org.mozilla.javascript.Script UTILS = own("utils.js");
        static final org.mozilla.javascript.Script MOMENT_CLOCK = own("moment-clock.js");
        static final org.mozilla.javascript.Script LODASH =
                compile("/META-INF/resources/webjars/lodash/4.17.21/lodash.min.js");
        static final org.mozilla.javascript.Script MOMENT =
                compile("/META-INF/resources/webjars/moment/2.30.1/min/moment.min.js");

        private static org.mozilla.javascript.Script own(String name) {
            return compile("/de/laufzettel/forms/script/" + name);
        }

        private static org.mozilla.javascript.Script compile(String path) {
            try (InputStream in = Objects.requireNonNull(Realm.class.getResourceAsStream(path), path)) {
                String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return Objects.requireNonNull(Context.getCurrentContext()).compileString(source, path, 1, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
