package de.laufzettel.connectors.cmis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.laufzettel.connectors.efile.EFileConnector;
import de.laufzettel.connectors.efile.Filing;
import de.laufzettel.connectors.efile.Finding;
import de.laufzettel.connectors.net.AddressGuard;
import de.laufzettel.connectors.net.Http;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong ends as later, as a refusal, or as something an operator must put right; and nothing is there twice. */
class CmisTroubleTest {

    private static OpenCmis repository;
    private static final Http HTTP = new Http(new AddressGuard(Set.of("127.0.0.1")));
    private static final EFileConnector EFILE = new EFileConnector(List.of(new CmisWay(HTTP)));

    private final String number = "9" + UUID.randomUUID().toString().substring(0, 6);
    private CmisCall call;
    private Filing.ProcedureToFile input;

    @BeforeAll
    static void start() throws Exception {
        repository = new OpenCmis();
    }

    @AfterAll
    static void stop() throws Exception {
        repository.close();
        HTTP.close();
    }

    @BeforeEach
    void a_file_plan_entry() throws Exception {
        repository.healthy();
        call = CmisCall.at(repository.address());
        repository.post("/eakte/root", Map.of("cmisaction", "createFolder", "propertyId[0]", "cmis:objectTypeId", "propertyValue[0]", "cmis:folder",
                "propertyId[1]", "cmis:name", "propertyValue[1]", number));
        input = new Filing.ProcedureToFile(number, "Akte", "Vorgang", List.of(CmisCall.document("a.pdf"), CmisCall.document("b.pdf")));
        repository.creations.set(0);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void an_answer_lost_at_any_step_leaves_nothing_twice_and_nothing_out(int lost) {
        repository.after((request, response) -> {
            if (request.getMethod().equals("POST") && repository.creations.get() == lost) {
                response.reset();
                response.sendError(503);
                return true;
            }
            return false;
        });
        assertThatThrownBy(() -> EFILE.completeProcedure(input, call)).isInstanceOf(RetryLater.class);
        repository.healthy();

        boolean complete = lost == 4;
        assertThat(EFILE.findCompleteProcedure(call.key(), input, call).isPresent()).isEqualTo(complete);
        Filing.Filed filed = EFILE.completeProcedure(input, call);

        assertThat(EFILE.searchFiles(new Finding.FileSearch(number, null, null, null), call).count()).isEqualTo(1);
        assertThat(EFILE.searchProcedures(new Finding.ProcedureSearch(filed.file(), null, null, null), call).count()).isEqualTo(1);
        assertThat(new CmisClient(HTTP, call).children(new CmisClient(HTTP, call).byId(filed.procedure()))).hasSize(2);
        assertThat(repository.creations.get()).as("file, procedure and two documents, each sent once").isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "500, runtime, later", "500, storage, later", "409, updateConflict, later", "409, versioning, later",
        "409, constraint, NOT_PLAUSIBLE", "409, nameConstraintViolation, NOT_PLAUSIBLE", "409, contentAlreadyExists, NOT_PLAUSIBLE",
        "404, objectNotFound, OBJECT_UNKNOWN", "403, permissionDenied, NO_PERMISSION", "400, invalidArgument, NOT_PLAUSIBLE",
        "400, filterNotValid, NOT_PLAUSIBLE", "405, notSupported, NOT_OFFERED", "403, streamNotSupported, WRONG_KIND",
        "500, , later", "502, , later", "503, , later", "504, , later", "429, , later", "408, , later",
        "401, , broken", "404, , broken", "302, , broken", "403, , NO_PERMISSION", "413, , TOO_LARGE", "418, tea, broken"})
    void every_answer_that_is_none_has_a_class(int status, String exception, String end) {
        repository.before((request, response) -> {
            if (!request.getMethod().equals("POST")) {
                return false;
            }
            response.setStatus(status);
            response.setHeader("Location", "http://127.0.0.1:1/");
            response.setContentType("application/json");
            response.getWriter().write(exception == null ? "<html>" : "{\"exception\": \"" + exception + "\", \"message\": \"Erika Muster\"}");
            return true;
        });

        assertThatThrownBy(() -> EFILE.completeProcedure(input, call)).hasMessageNotContaining("Erika").satisfies(thrown -> {
            String found = thrown instanceof RetryLater ? "later" : thrown instanceof Broken ? "broken"
                    : thrown instanceof Rejected refused ? refused.code() : thrown.toString();
            assertThat(found).isEqualTo(end);
            assertThat(thrown.getMessage()).contains(" / ");
        });
    }

    @Test
    void a_wish_to_wait_is_passed_on() {
        repository.before((request, response) -> {
            response.setHeader("Retry-After", "17");
            response.sendError(503);
            return true;
        });

        assertThatThrownBy(() -> EFILE.completeProcedure(input, call))
                .isInstanceOfSatisfying(RetryLater.class, later -> assertThat(later.after()).isEqualTo(Duration.ofSeconds(17)));
    }

    @Test
    void a_repository_that_does_not_answer_in_time_is_asked_later() {
        repository.before((request, response) -> {
            try {
                Thread.sleep(700);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return false;
        });

        assertThatThrownBy(() -> EFILE.completeProcedure(input, call.within(Duration.ofMillis(200)))).isInstanceOf(RetryLater.class);
    }

    @ParameterizedTest
    @CsvSource({"'not json'", "'[]'", "'{}'", "''"})
    void an_answer_that_says_nothing_is_asked_about_later(String body) {
        repository.before((request, response) -> {
            if (request.getMethod().equals("POST")) {
                response.getWriter().write(body);
                return true;
            }
            return false;
        });

        assertThatThrownBy(() -> EFILE.completeProcedure(input, call)).isInstanceOf(RetryLater.class);
    }

    @Test
    void credentials_do_not_follow_a_repository_to_another_host() {
        repository.before((request, response) -> {
            response.getWriter().write("{\"eakte\": {\"repositoryUrl\": \"http://evil.example/r\", \"rootFolderUrl\": \"http://evil.example/r/root\"}}");
            return true;
        });

        assertThatThrownBy(() -> EFILE.completeProcedure(input, call)).isInstanceOf(Broken.class).hasMessageContaining("andere Adresse");
    }

    @Test
    void settings_that_lead_nowhere_are_named() {
        assertThatThrownBy(() -> EFILE.completeProcedure(input, call.with("repository", "other"))).isInstanceOf(Broken.class)
                .hasMessageContaining("settings.repository").hasMessageContaining("eakte");
        assertThatThrownBy(() -> EFILE.completeProcedure(input, call.with("auth", "magic"))).isInstanceOf(Broken.class);
        assertThatThrownBy(() -> EFILE.completeProcedure(input, call.with("user", ""))).isInstanceOf(Broken.class).hasMessageContaining("settings.user");
        assertThatThrownBy(() -> EFILE.completeProcedure(input, call.at("http://127.0.0.1:1/cmis"))).isInstanceOf(RetryLater.class);
        assertThatThrownBy(() -> EFILE.completeProcedure(input, call.at("http://169.254.169.254/"))).isInstanceOf(Broken.class);
        assertThatThrownBy(() -> EFILE.searchPlan(new Finding.PlanSearch("1"), call.with("root", "/nirgends"))).isInstanceOf(Broken.class);
    }
}
