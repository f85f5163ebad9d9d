package de.laufzettel.forms.script;

import java.util.Map;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** An object of the data as a script sees it: each value is made when it is read, and what the script changes stays here. */
final class DataObject extends NativeObject {
    private static final long serialVersionUID = 1;
    private final transient Map<?, ?> source;
    private final transient Conversion conversion;
    private boolean complete;

    DataObject(Map<?, ?> source, Conversion conversion) {
        this.source = source;
        this.conversion = conversion;
        setParentScope(conversion.scope());
        setPrototype(ScriptableObject.getObjectPrototype(conversion.scope()));
        if (conversion.atOnce()) {
            complete();
        }
    }

    @Override
    public Object get(String name, Scriptable start) {
        Object own = super.get(name, start);
        if (own == NOT_FOUND && !complete && source.containsKey(name)) {
            Object value = conversion.toScript(source.get(name));
            super.put(name, this, value);
            return value;
        }
        return own;
    }

    @Override
    public boolean has(String name, Scriptable start) {
        return super.has(name, start) || !complete && source.containsKey(name);
    }

    @Override
    public Object get(int index, Scriptable start) {
        complete();
        return super.get(index, start);
    }

    @Override
    public boolean has(int index, Scriptable start) {
        complete();
        return super.has(index, start);
    }

    @Override
    public void put(String name, Scriptable start, Object value) {
        complete();
        super.put(name, start, value);
    }

    @Override
    public void put(int index, Scriptable start, Object value) {
        complete();
        super.put(index, start, value);
    }

    @Override
    public void delete(String name) {
        complete();
        super.delete(name);
    }

    @Override
    public Object[] getIds() {
        complete();
        return super.getIds();
    }

    @Override
    protected DescriptorInfo getOwnPropertyDescriptor(org.mozilla.javascript.Context cx, Object id) {
        complete();
        return super.getOwnPropertyDescriptor(cx, id);
    }

    @Override
    public Object[] getAllIds() {
        complete();
        return super.getAllIds();
    }

    private void complete() {
        if (complete) {
            return;
        }
        complete = true;
        source.forEach((key, value) -> {
            String name = (String) key;
            if (super.get(name, this) == NOT_FOUND) {
                int index = de.laufzettel.forms.value.JsPath.index(name);
                if (index >= 0) {
                    super.put(index, this, conversion.toScript(value));
                } else {
                    super.put(name, this, conversion.toScript(value));
                }
            }
        });
    }
}
