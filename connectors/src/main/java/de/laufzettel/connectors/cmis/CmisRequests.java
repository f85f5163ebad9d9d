package de.laufzettel.connectors.cmis;

import de.laufzettel.connectors.net.AddressRefused;
import de.laufzettel.connectors.net.AnswerTooLarge;
import de.laufzettel.connectors.net.Http;
import de.laufzettel.connectors.net.HttpAnswer;
import de.laufzettel.connectors.net.HttpRequest;
import de.laufzettel.connectors.net.NotReached;
import de.laufzettel.connectors.net.RequestBody;
import de.laufzettel.connectors.efile.EFileRefusals;
import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Rejected;
import de.laufzettel.connectors.spi.RetryLater;
import de.laufzettel.connectors.spi.Target;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sends requests to one target, signed in as it wants, and names what can go wrong on the way. */
record CmisRequests(Http http, Target target) {

    HttpAnswer send(String method, URI address, Optional<RequestBody> body, long largest) {
        try {
            return http.send(new HttpRequest(method, address, headers(), body, target.timeout(), largest));
        } catch (AddressRefused refused) {
            throw new Broken(refused.reason(Locale.GERMAN), refused.reason(Locale.ENGLISH));
        } catch (NotReached unreachable) {
            throw new RetryLater(Duration.ZERO, Broken.both("Die E-Akte ist nicht erreichbar.", "The e-file cannot be reached."), unreachable);
        } catch (AnswerTooLarge large) {
            throw new Rejected(EFileRefusals.TOO_LARGE, Broken.both("Das Schriftstück der E-Akte ist zu groß.", "The content of the e-file is too large."));
        } catch (InterruptedIOException late) {
            // It may be at work on it still: whoever asks now whether it has arrived could be told "no" a moment too early.
            throw new RetryLater(target.timeout(), Broken.both("Die E-Akte hat nicht rechtzeitig geantwortet.", "The e-file did not answer in time."), late);
        } catch (IOException lost) {
            throw new RetryLater(Duration.ZERO, Broken.both("Die Verbindung zur E-Akte ist abgebrochen.", "The connection to the e-file broke off."), lost);
        }
    }

    /** {@code auth}: {@code basic} with {@code user} and the secret {@code password}, {@code bearer} with the secret {@code token}, or {@code none}. */
    private Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>(Map.of("Accept", "application/json"));
        String way = target.setting("auth").orElse("basic");
        switch (way) {
            case "basic" -> headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(
                    (required("user") + ":" + target.secret("password")).getBytes(StandardCharsets.UTF_8)));
            case "bearer" -> headers.put("Authorization", "Bearer " + target.secret("token"));
            case "none" -> { }
            default -> {
                String setting = "laufzettel.targets." + target.name() + ".settings.auth";
                throw new Broken(setting + " muss basic, bearer oder none sein.", setting + " must be basic, bearer or none.");
            }
        }
        return headers;
    }

    private String required(String name) {
        String setting = "laufzettel.targets." + target.name() + ".settings." + name;
        return target.setting(name).filter(value -> !value.isBlank()).orElseThrow(() -> new Broken(
                "Dem Ziel fehlt eine Einstellung. Bitte " + setting + " setzen.", "The target lacks a setting. Set " + setting + "."));
    }
}
