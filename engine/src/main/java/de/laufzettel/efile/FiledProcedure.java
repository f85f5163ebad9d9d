package de.laufzettel.efile;

/** The receipt of a filing. */
record FiledProcedure(String fileReference, String procedureReference, int documents) {
}
