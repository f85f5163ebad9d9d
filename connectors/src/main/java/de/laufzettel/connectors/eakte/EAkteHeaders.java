package de.laufzettel.connectors.eakte;

import de.laufzettel.connectors.spi.Broken;
import de.laufzettel.connectors.spi.Call;
import de.laufzettel.connectors.spi.Target;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who calls, and for whom. The technical user signs in; the e-file's rights are those of the user in {@code userlogin}: the colleague whose
 * decision led to the step, else the one that the operator has named. With the setting {@code act-as=user} it is always the latter.
 */
final class EAkteHeaders {

    private EAkteHeaders() {
    }

    static Map<String, String> of(Call call) {
        Target target = call.target();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/json");
        headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(
                (required(target, "technical-user") + ":" + target.secret("password")).getBytes(StandardCharsets.UTF_8)));
        headers.put("userlogin", plain(target, "user", user(call)));
        headers.put("x-anwendung", plain(target, "application", target.setting("application").orElse("Laufzettel")));
        target.setting("joboe").ifPresent(unit -> headers.put("joboe", plain(target, "joboe", unit)));
        target.setting("jobposition").ifPresent(role -> headers.put("jobposition", plain(target, "jobposition", role)));
        return headers;
    }

    private static String user(Call call) {
        Target target = call.target();
        boolean always = target.setting("act-as").filter("user"::equals).isPresent();
        return call.onBehalfOf().filter(colleague -> !always).orElseGet(() -> required(target, "user"));
    }

    private static String required(Target target, String name) {
        String setting = "laufzettel.targets." + target.name() + ".settings." + name;
        return target.setting(name).filter(value -> !value.isBlank()).orElseThrow(() -> new Broken(
                "Dem Ziel fehlt eine Einstellung. Bitte " + setting + " setzen.", "The target lacks a setting. Set " + setting + "."));
    }

    /** Headers are lines of ASCII; a name that is none would be cut or read as another. */
    private static String plain(Target target, String name, String value) {
        if (!value.matches("[\\x20-\\x7e]{1,200}")) {
            throw new Broken("Der Wert für " + name + " am Ziel " + target.name() + " hat Zeichen, die die E-Akte nicht annimmt.",
                    "The value of " + name + " at target " + target.name() + " has characters that the e-file does not take.");
        }
        return value;
    }
}
