package de.laufzettel.connectors.describe;

import de.laufzettel.connectors.spi.Field;
import de.laufzettel.connectors.spi.FieldKind;
import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Reads the components of an input or result record. */
final class RecordReader {

    private RecordReader() {
    }

    static RecordDescription read(Class<?> type, String where, Faults faults) {
        return read(type, where, faults, List.of());
    }

    private static RecordDescription read(Class<?> type, String where, Faults faults, List<Class<?>> around) {
        List<FieldDescription> fields = new ArrayList<>();
        if (around.contains(type)) {
            faults.add(where + ": the record " + type.getSimpleName() + " contains itself.");
            return new RecordDescription(type.asSubclass(Record.class), fields);
        }
        List<Class<?>> inside = new ArrayList<>(around);
        inside.add(type);
        for (RecordComponent component : type.getRecordComponents()) {
            String place = where + " " + type.getSimpleName() + "." + component.getName();
            Field field = component.getAnnotation(Field.class);
            if (field == null) {
                faults.add(place + " needs a @Field with its label.");
                continue;
            }
            faults.words(place + " label", field.label());
            FieldTypes.of(component.getGenericType(), nested -> read(nested, place, faults, inside)).ifPresentOrElse(
                    fieldType -> fields.add(described(component, field, fieldType, place, faults)),
                    () -> faults.add(place + " has the type " + component.getGenericType().getTypeName() + "; allowed are "
                            + FieldTypes.ALLOWED + "."));
        }
        return new RecordDescription(type.asSubclass(Record.class), List.copyOf(fields));
    }

    private static FieldDescription described(RecordComponent component, Field field, FieldType type, String place, Faults faults) {
        AnnotatedElement constrained = fieldOf(component);
        Bounds bounds = Bounds.of(constrained, component.getType().isPrimitive());
        // Without @Valid the constraints inside would stand in the documentation and never be checked.
        if (type instanceof FieldType.Nested && !constrained.isAnnotationPresent(Valid.class)) {
            faults.add(place + " is a record and needs @Valid.");
        }
        if (type instanceof FieldType.ListOf list && list.element() instanceof FieldType.Nested && !validElements(component)) {
            faults.add(place + " is a list of records and needs List<@Valid …>.");
        }
        if (field.kind() != FieldKind.PLAIN && !(type instanceof FieldType.Text)) {
            faults.add(place + " is " + field.kind() + " and must be a String.");
        }
        return new FieldDescription(component.getName(), Wording.of(field.label()), Wording.of(field.hint()), field.kind(),
                field.suggestion(), type, component.getGenericType(), bounds);
    }

    /** Jakarta's constraints may not stand on record components as such; the compiler moves them to the private field. */
    private static AnnotatedElement fieldOf(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException never) {
            throw new IllegalStateException("Every record component has its field.", never);
        }
    }

    private static boolean validElements(RecordComponent component) {
        return component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                && list.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Valid.class);
    }
}
