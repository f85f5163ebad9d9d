package de.laufzettel.connectors.eakte;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The sign at the end of a title by which the work of a hand-over is found again. It has none of the characters that the e-file's search
 * reads as wildcards, and sixty-five bits: no two hand-overs share one.
 */
record Mark(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 13;

    static Mark of(UUID key) {
        BigInteger bits = new BigInteger(key.toString().replace("-", ""), 16);
        // Six bits of every key are fixed (its version and variant); folded onto its other half, each meets one of chance.
        BigInteger chance = bits.xor(bits.shiftRight(64));
        StringBuilder text = new StringBuilder("LZ-");
        for (int place = 0; place < LENGTH; place++) {
            text.append(ALPHABET.charAt(chance.shiftRight(5 * place).intValue() & 31));
        }
        return new Mark(text.toString());
    }

    /** The same for the same parts: what belongs to no single hand-over, such as the file that many procedures share. */
    static Mark of(String... parts) {
        return of(UUID.nameUUIDFromBytes(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8)));
    }

    String at(String title) {
        return title.strip() + " " + text;
    }

    boolean isIn(String name) {
        return name.contains(text);
    }
}
