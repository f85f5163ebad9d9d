package de.laufzettel.forms.evaluate;

import de.laufzettel.forms.value.JsPattern;
import java.util.regex.Pattern;

/** Mail and internet addresses by the original's expressions. */
final class WebText {
    private static final String HOST = "(?:(?!(?:10|127)(?:\\.\\d{1,3}){3})(?!(?:169\\.254|192\\.168)(?:\\.\\d{1,3}){2})"
            + "(?!172\\.(?:1[6-9]|2\\d|3[0-1])(?:\\.\\d{1,3}){2})(?:[1-9]\\d?|1\\d\\d|2[01]\\d|22[0-3])"
            + "(?:\\.(?:1?\\d{1,2}|2[0-4]\\d|25[0-5])){2}(?:\\.(?:[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-4]))"
            + "|(?:[a-z\\u00a1-\\uffff0-9](?:[a-z\\u00a1-\\uffff0-9-]*[a-z\\u00a1-\\uffff0-9])?)"
            + "(?:\\.(?:[a-z\\u00a1-\\uffff0-9](?:[a-z\\u00a1-\\uffff0-9-]*[a-z\\u00a1-\\uffff0-9])?))*";
    private static final String TLD = "(?:\\.(?:[a-z\\u00a1-\\uffff]{2,}))";
    private static final String USER = "(?:\\S+(?::\\S*)?@)?";
    private static final String REST = "(?::\\d{2,5})?(?:[/?#]\\S*)?$";
    private static final JsPattern URL =
            JsPattern.ignoringCase("^(?:(?:(?:https?|ftp):)?\\/\\/)?" + USER + HOST + TLD + ")" + REST);
    private static final JsPattern LOCAL_URL =
            JsPattern.ignoringCase("^(?:https?|ftp):\\/\\/" + USER + HOST + TLD + "?)" + REST);
    /** Possessive where the original would backtrack without gain. */
    private static final Pattern MAIL = Pattern.compile("(?:[^<>()\\[\\]\\\\.,;:\\s@\"]++(?:\\.[^<>()\\[\\]\\\\.,;:\\s@\"]++)*+|\"[^\\n\\r]+\")@"
            + "(?:\\[[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}]|(?:[a-zA-Z0-9-]++\\.)+[a-zA-Z]{2,})");
    private static final int LONGEST = 2_000;

    private WebText() {}

    static boolean isMail(String text) {
        return text.length() <= LONGEST && MAIL.matcher(text).matches();
    }

    static boolean isUrl(String text) {
        try {
            return text.length() <= LONGEST && (URL.find(text) || LOCAL_URL.find(text)) && !isMail(text);
        } catch (JsPattern.TooSlow e) {
            return false;
        }
    }
}
