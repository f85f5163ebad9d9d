package de.laufzettel.forms.script;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/** The options of {@code toLocaleString} and its kin. */
record IntlOptions(Object given) {
    /** The locale of a tag; American English without one, as a server has it. */
    static Locale locale(Object tag) {
        if (!(tag instanceof CharSequence text)) {
            return Locale.US;
        }
        try {
            return new Locale.Builder().setLanguageTag(text.toString()).build();
        } catch (IllformedLocaleException e) {
            throw Context.reportRuntimeError("Incorrect locale information provided");
        }
    }

    Object value(String name) {
        return given instanceof Scriptable object ? ScriptableObject.getProperty(object, name) : Scriptable.NOT_FOUND;
    }

    /** The text, "" when not given. */
    String text(String name) {
        return value(name) instanceof CharSequence text ? text.toString() : "";
    }

    boolean flag(String name, boolean usual) {
        return value(name) instanceof Boolean flag ? flag : usual;
    }

    boolean none(String... names) {
        for (String name : names) {
            if (value(name) != Scriptable.NOT_FOUND && !Undefined.isUndefined(value(name))) {
                return false;
            }
        }
        return true;
    }
}
