package de.laufzettel.bpm.guard;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * Resolves variables of the case, fields of objects and entries of lists, and nothing else: a value that is not plain
 * JSON is treated as if it were not there.
 */
final class CaseDataResolver extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        context.setPropertyResolved(true);
        if (base == null) {
            return plain(variable(context, String.valueOf(property)));
        }
        if (base instanceof Map<?, ?> map) {
            return plain(map.get(String.valueOf(property)));
        }
        if (base instanceof List<?> list) {
            return plain(entry(list, property));
        }
        throw new PropertyNotFoundException("'" + property + "' is neither a field of an object nor an entry of a list");
    }

    private static @Nullable Object variable(ELContext context, String name) {
        if (context.getContext(VariableScope.class) instanceof VariableScope scope && scope.hasVariable(name)) {
            return scope.getVariable(name);
        }
        if (context.getContext(VariableContext.class) instanceof VariableContext variables
                && variables.containsVariable(name)) {
            TypedValue value = variables.resolve(name);
            return value == null ? null : value.getValue();
        }
        throw new PropertyNotFoundException("There is nothing called '" + name + "' here");
    }

    private static @Nullable Object entry(List<?> list, @Nullable Object property) {
        try {
            int index = property instanceof Number number ? number.intValue() : Integer.parseInt(String.valueOf(property));
            return index >= 0 && index < list.size() ? list.get(index) : null;
        } catch (NumberFormatException notAnIndex) {
            throw new PropertyNotFoundException("'" + property + "' is not the number of a list's entry");
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean
                || value instanceof Map || value instanceof List) {
            return value;
        }
        throw new PropertyNotFoundException("Only case data can be read in an expression");
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        context.setPropertyResolved(true);
        return Object.class;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        throw new PropertyNotFoundException("An expression cannot write");
    }

    @Override
    public Object invoke(ELContext context, @Nullable Object base, @Nullable Object method, Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        throw new PropertyNotFoundException("An expression cannot call methods");
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        context.setPropertyResolved(true);
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }
}
