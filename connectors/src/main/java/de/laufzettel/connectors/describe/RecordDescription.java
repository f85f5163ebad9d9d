package de.laufzettel.connectors.describe;

import java.util.List;

/** The fields of an input or result record, in the order in which the record declares them. */
public record RecordDescription(Class<? extends Record> type, List<FieldDescription> fields) {
}
