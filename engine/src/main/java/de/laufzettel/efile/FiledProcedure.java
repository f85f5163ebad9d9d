package de.laufzettel.efile;

import java.util.UUID;

/** The receipt of a filing. */
record FiledProcedure(UUID fileId, String fileReference, UUID procedureId, String procedureReference, int documents) {
}
