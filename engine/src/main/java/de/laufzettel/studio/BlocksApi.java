package de.laufzettel.studio;

import de.laufzettel.library.ShippedBlocks;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;

/** Groups of fields of the library, for the form designer. */
@StudioApi
class BlocksApi {

    private final ObjectMapper json;

    BlocksApi(ObjectMapper json) {
        this.json = json;
    }

    /** In both languages: the form that takes one has both. */
    @GetMapping(value = "/blocks", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode blocks() {
        ArrayNode all = json.createArrayNode();
        ShippedBlocks.all().forEach(block -> all.add(json.readTree(block)));
        return all;
    }
}
