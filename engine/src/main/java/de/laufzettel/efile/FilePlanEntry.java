package de.laufzettel.efile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the file plan (Aktenplaneintrag). Only entries without children hold files. */
public record FilePlanEntry(UUID id, @Nullable UUID parentId, String number, String title, int files) {
}
