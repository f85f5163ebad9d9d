package de.laufzettel.promotion;

import de.laufzettel.deployment.PublishRefused;
import de.laufzettel.deployment.ReleaseMissing;
import de.laufzettel.design.Problem;
import de.laufzettel.library.Limits;
import de.laufzettel.library.PackageRejected;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where other installations ask and bring, with a bearer token. Refusals have a code and, where the service itself is at
 * fault, its problems; the words are the asking installation's, which knows its reader's language.
 */
@RestController
@RequestMapping(ReceivingApi.PATH)
class ReceivingApi {

    static final String PATH = "/api/promotion/v1";
    static final String SHA_256 = "Laufzettel-SHA-256";
    /** Account and name of the sender, percent-encoded. */
    static final String SENT_BY = "Laufzettel-Sent-By";
    static final String SENT_BY_NAME = "Laufzettel-Sent-By-Name";

    private static final int LONGEST_NAME = 100;

    record Hello(String product, String knownAs) {
    }

    /** @param live false: it waits for a second person */
    record Taken(boolean live, StandingVersions standing) {
    }

    record Refusal(String code, List<Problem> problems) {
    }

    private final Arrivals arrivals;

    ReceivingApi(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @GetMapping
    Hello hello(@AuthenticationPrincipal SenderKey key) {
        return new Hello("Laufzettel", key.name());
    }

    @GetMapping("/services/{id}")
    StandingVersions standing(@PathVariable String id) {
        return arrivals.standing(id);
    }

    @PostMapping(path = "/services/{id}/releases", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Taken> take(@PathVariable String id, InputStream body, @RequestHeader(SHA_256) String sha256,
            @RequestHeader(SENT_BY) String sentBy, @RequestHeader(SENT_BY_NAME) String name, @AuthenticationPrincipal SenderKey key) throws IOException {
        int most = (int) Limits.DEFAULT.archiveBytes();
        byte[] zip = body.readNBytes(most + 1);
        if (zip.length > most) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        boolean live = arrivals.take(id, zip, sha256, key, text(sentBy), text(name));
        return ResponseEntity.status(live ? HttpStatus.CREATED : HttpStatus.ACCEPTED).body(new Taken(live, arrivals.standing(id)));
    }

    @PostMapping("/services/{id}/releases/{version}/live")
    StandingVersions goBack(@PathVariable String id, @PathVariable int version, @RequestHeader(SENT_BY_NAME) String name,
            @AuthenticationPrincipal SenderKey key) {
        arrivals.goBack(id, version, key, text(name));
        return arrivals.standing(id);
    }

    @ExceptionHandler
    ResponseEntity<Refusal> refused(PublishRefused refused) {
        return refusal(HttpStatus.UNPROCESSABLE_CONTENT, "not-published", refused.problems());
    }

    @ExceptionHandler
    ResponseEntity<Refusal> rejected(PackageRejected rejected) {
        return refusal(HttpStatus.UNPROCESSABLE_CONTENT, "not-published", List.of(Problem.error(rejected.path(), "", "no-package",
                rejected.reason(Locale.GERMAN), rejected.reason(Locale.ENGLISH))));
    }

    @ExceptionHandler
    ResponseEntity<Refusal> refused(ArrivalRefused refused) {
        return refusal(HttpStatus.UNPROCESSABLE_CONTENT, refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), List.of());
    }

    @ExceptionHandler(ReleaseMissing.class)
    ResponseEntity<Refusal> missing() {
        return refusal(HttpStatus.NOT_FOUND, "version-missing", List.of());
    }

    private static ResponseEntity<Refusal> refusal(HttpStatus status, String code, List<Problem> problems) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON)
                .body(new Refusal(code, problems.stream().map(one -> new Problem(one.severity(), one.file(), one.place(), one.code(),
                        one.messageDe(), one.messageEn())).toList()));
    }

    private static String text(String encoded) {
        try {
            String text = URLDecoder.decode(encoded, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", " ").strip();
            return text.substring(0, Math.min(text.length(), LONGEST_NAME));
        } catch (IllegalArgumentException e) {
            return "?";
        }
    }
}
