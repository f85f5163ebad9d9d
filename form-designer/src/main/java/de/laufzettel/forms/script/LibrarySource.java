package de.laufzettel.forms.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Script;

/** The libraries of a {@link Realm}, compiled once for all realms: functions of the guard, a CommonJS module, and a library they need. */
final class LibrarySource {
    private static final String GUARD = "$joinedInLibrary";
    private static final String OWN = "/de/laufzettel/forms/script/";
    private static final String WEBJARS = "/META-INF/resources/webjars/";

    static final Script PRELUDE = compile(OWN + "prelude.js");
    static final Script UTILS = compile(OWN + "utils.js");
    static final Script CORE_UTILS = compile(OWN + "formio-core-utils.js");
    static final Script MOMENT_CLOCK = compile(OWN + "moment-clock.js");
    static final Script MOMENT_GERMAN = compile(WEBJARS + "moment/2.30.1/locale/de.js");
    static final Script LODASH = compile(WEBJARS + "lodash/4.17.21/lodash.min.js");
    static final Script MOMENT = compile(WEBJARS + "moment/2.30.1/min/moment.min.js");

    private LibrarySource() {}

    private static Script compile(String path) {
        Context context = Objects.requireNonNull(Context.getCurrentContext());
        String guarded = Guard.guarded(read(path), GUARD, context);
        String function = "(function(" + GUARD + ",module,exports,library){var require=function(){return library;};" + guarded + "\n})";
        return context.compileString(function, path, 1, null);
    }

    private static String read(String path) {
        try (InputStream in = Objects.requireNonNull(LibrarySource.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
