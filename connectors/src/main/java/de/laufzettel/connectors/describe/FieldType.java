package de.laufzettel.connectors.describe;

import java.util.List;

/** What a field may hold. */
public sealed interface FieldType {

    record Text() implements FieldType {
    }

    record WholeNumber() implements FieldType {
    }

    record DecimalNumber() implements FieldType {
    }

    record YesNo() implements FieldType {
    }

    record Date() implements FieldType {
    }

    /** An id or an address: text of a strict form. */
    record Formatted(Class<?> type) implements FieldType {
    }

    record Choice(List<String> values) implements FieldType {
    }

    /** A stored file, as a handle. */
    record Document() implements FieldType {
    }

    record ListOf(FieldType element) implements FieldType {
    }

    record Nested(RecordDescription fields) implements FieldType {
    }
}
