package de.laufzettel.studio;

import de.laufzettel.design.Block;
import de.laufzettel.design.Blocks;
import de.laufzettel.forms.importing.ImportRejected;
import de.laufzettel.forms.schema.FormRejected;
import de.laufzettel.identity.SignedIn;
import de.laufzettel.library.ShippedBlocks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Groups of fields for the form designer: those of the library, and those that designers kept. */
@StudioApi
class BlocksApi {

    /** @param components a list of components of Form.io, in both languages as they stood in the form */
    record Kept(@NotBlank @Size(max = 120) String titleDe, @NotBlank @Size(max = 120) String titleEn, @NotNull JsonNode components) {
    }

    private final ObjectMapper json;
    private final Blocks blocks;

    BlocksApi(ObjectMapper json, Blocks blocks) {
        this.json = json;
        this.blocks = blocks;
    }

    /** In both languages: the form that takes one has both. Those of designers say {@code "own": true}. */
    @GetMapping(value = "/blocks", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode blocks() {
        ArrayNode all = json.createArrayNode();
        ShippedBlocks.all().forEach(block -> all.add(json.readTree(block)));
        blocks.all().forEach(block -> all.add(view(block)));
        return all;
    }

    /** 201 with the block, 422 when the components are none. */
    @PostMapping("/blocks")
    @ResponseStatus(HttpStatus.CREATED)
    JsonNode keep(@RequestBody @Valid Kept kept, @AuthenticationPrincipal SignedIn who) {
        try {
            return view(blocks.keep(kept.titleDe().strip(), kept.titleEn().strip(), json.writeValueAsString(kept.components()), who.getUsername()));
        } catch (FormRejected rejected) {
            throw new ImportRejected("no-components", "Das sind keine Felder, die sich als Baustein sichern lassen: höchstens 200.000 Zeichen, mindestens ein Feld.",
                    "These are no fields that can be kept as a block: at most 200,000 characters, at least one field.");
        }
    }

    /** 204, also when it is gone already; blocks of the library stay. */
    @DeleteMapping("/blocks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        blocks.remove(id);
    }

    private JsonNode view(Block block) {
        ObjectNode view = json.createObjectNode().put("id", block.id()).put("icon", "bookmark").put("own", true);
        view.putObject("title").put("de", block.titleDe()).put("en", block.titleEn());
        view.putObject("hint").put("de", "").put("en", "");
        view.set("components", json.readTree(block.components()));
        return view;
    }
}
