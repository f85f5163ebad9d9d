package de.laufzettel.forms.script;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * Seals all objects that can be reached from one. Sealed objects cannot be changed, yet objects
 * that inherit from them may have properties of the same names; freezing would forbid that.
 */
final class Sealing {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<ScriptableObject> waiting = new ArrayDeque<>();

    private Sealing() {}

    static void seal(ScriptableObject start) {
        Sealing sealing = new Sealing();
        sealing.look(start);
        while (!sealing.waiting.isEmpty()) {
            ScriptableObject next = sealing.waiting.poll();
            sealing.lookInto(next);
            if (!next.isSealed()) {
                next.sealObject();
            }
        }
    }

    private void look(Object value) {
        if (value instanceof ScriptableObject object && !object.isSealed() && seen.add(object)) {
            waiting.add(object);
        }
    }

    private void lookInto(ScriptableObject object) {
        look(object.getPrototype());
        for (Object id : object.getAllIds()) {
            try {
                look(id instanceof String name ? object.get(name, object) : object.get((Integer) id, (Scriptable) object));
            } catch (RhinoException e) {
                // a getter that wants another object; it gives nothing to seal
                continue;
            }
        }
    }
}
