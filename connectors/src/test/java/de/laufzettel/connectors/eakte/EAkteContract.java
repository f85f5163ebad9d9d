package de.laufzettel.connectors.eakte;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.schema.SchemaValidator;
import de.laufzettel.connectors.eakte.standin.Form;
import de.laufzettel.connectors.eakte.standin.Seen;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The contract of the eAkte, which is not ours and not in this repository: whether requests and answers are what it says. */
final class EAkteContract {

    private final OpenAPI api;
    private final OpenApiInteractionValidator validator;
    private final SchemaValidator schemas;

    private EAkteContract(OpenAPI api) {
        this.api = api;
        LevelResolver levels = LevelResolver.create().build();
        this.validator = OpenApiInteractionValidator.createFor(api).withLevelResolver(levels).withBasePathOverride("/api").build();
        this.schemas = new SchemaValidator(api, new com.atlassian.oai.validator.report.MessageResolver(levels));
    }

    /** Empty, with a line that says so, where the contract does not lie at hand. */
    static Optional<EAkteContract> atHand() {
        Path main = Path.of("..").resolve(System.getProperty("contracts", "../shared")).resolve("efile-api/eakte-api--main.yaml").normalize();
        if (!Files.isRegularFile(main)) {
            System.out.println("The contract of the eAkte is not at " + main + " (-Dcontracts=DIR): requests are not compared with it.");
            return Optional.empty();
        }
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);
        OpenAPI api = new OpenAPIV3Parser().read(main.toString(), null, options);
        return Optional.of(new EAkteContract(api));
    }


    int operations() {
        return api.getPaths().values().stream().mapToInt(path -> path.readOperations().size()).sum();
    }

    /** What the contract finds wrong with a request and its answer; empty when both are as it says. */
    List<String> faults(Seen seen) {
        List<String> faults = new ArrayList<>();
        SimpleRequest.Builder request = new SimpleRequest.Builder(seen.method(), "/api" + seen.path());
        seen.headers().forEach(request::withHeader);
        boolean form = seen.header("content-type").startsWith("multipart/");
        if (seen.body().length > 0) {
            request.withBody(form ? "form" : new String(seen.body(), StandardCharsets.UTF_8));
        }
        SimpleResponse.Builder response = SimpleResponse.Builder.status(seen.status());
        if (seen.answer().length > 0) {
            response.withContentType("application/json").withBody(new String(seen.answer(), StandardCharsets.UTF_8));
        }
        validator.validate(request.build(), response.build()).getMessages().stream().map(ValidationReport.Message::toString)
                .forEach(message -> faults.add(seen + ": " + message));
        if (form) {
            formFaults(seen).forEach(fault -> faults.add(seen + ": " + fault));
        }
        return faults;
    }

    /** The library passes forms through, so that their parts are compared here. */
    private List<String> formFaults(Seen seen) {
        Schema<?> schema = operation(seen).getRequestBody().getContent().get("multipart/form-data").getSchema();
        List<String> faults = new ArrayList<>();
        List<String> names = seen.form().parts().stream().map(Form.Part::name).toList();
        names.stream().filter(name -> !schema.getProperties().containsKey(name)).forEach(name -> faults.add("unknown part " + name));
        Optional.ofNullable(schema.getRequired()).orElse(List.of()).stream().filter(name -> !names.contains(name))
                .forEach(name -> faults.add("missing part " + name));
        seen.form().part("params").ifPresent(params -> {
            if (!params.contentType().startsWith("application/json")) {
                faults.add("params are " + params.contentType());
            }
            schemas.validate(params.text(), schema.getProperties().get("params"), "request.body").getMessages()
                    .forEach(message -> faults.add(message.toString()));
        });
        if (seen.form().files().size() > 1 && !"array".equals(schema.getProperties().get("giattachmenttype").getType())) {
            faults.add("more than one file");
        }
        return faults;
    }

    private Operation operation(Seen seen) {
        return api.getPaths().entrySet().stream()
                .filter(path -> seen.path().matches(path.getKey().replace("{objaddress}", "COO[0-9.]+")))
                .map(path -> path.getValue().readOperationsMap().get(PathItem.HttpMethod.valueOf(seen.method())))
                .findFirst().orElseThrow();
    }

}
