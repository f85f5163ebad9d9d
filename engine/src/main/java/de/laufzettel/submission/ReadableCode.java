package de.laufzettel.submission;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Codes that people read aloud and type: 31 signs without those that are mistaken for each other (0 O, 1 I L). The
 * number of signs is prime, so that one check sign finds every single wrong sign and every two that changed places.
 */
final class ReadableCode {

    static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /** Prefix and year may have the signs left out above; they get values that are free in their place. */
    private static final String VALUES = SIGNS + "ILO" + ".".repeat(26) + "01";

    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadableCode() {
    }

    static String random(int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** The same code for the same bytes; at most 4.9 bits of them in each sign. */
    static String of(byte[] bytes, int length) {
        StringBuilder code = new StringBuilder();
        BigInteger rest = new BigInteger(1, bytes);
        BigInteger signs = BigInteger.valueOf(SIGNS.length());
        for (int i = 0; i < length; i++) {
            BigInteger[] divided = rest.divideAndRemainder(signs);
            code.append(SIGNS.charAt(divided[1].intValue()));
            rest = divided[0];
        }
        return code.toString();
    }

    /** Over capital letters and digits; each place has a weight of its own, so there may be 30 of them. */
    static char checkSign(String code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += (i + 1) * VALUES.indexOf(code.charAt(i));
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }

    /** XXXX-XXXX-… */
    static String inGroups(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** What was typed without spaces, hyphens and case. */
    static String typed(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
