package de.laufzettel.documents;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Walks through the names ({@code /JavaScript}) of a PDF, those in packed object streams included, without building
 * anything from them: a parser that unpacks what it reads was brought down by 2 MB that became 2 GB. Memory is constant,
 * unpacking ends at a limit, and names written with escapes ({@code /Java#53cript}) are read as what they mean.
 */
final class PdfNames {

    private static final int LONGEST_NAME = 64;
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    private final Consumer<String> found;
    private long unpacked;
    private boolean objectStream;
    private int packings;
    private boolean strangePacking;

    PdfNames(Consumer<String> found) {
        this.found = found;
    }

    /** @throws DocumentRefused when it holds more than can be looked at, or is packed so that nothing can be seen */
    void walk(ByteBuffer pdf) {
        NameReader names = new NameReader(this::note);
        for (int i = 0; i < pdf.limit(); i++) {
            byte b = pdf.get(i);
            names.read(b);
            boolean stream = b == 'm' && ends(pdf, i, "stream") && !ends(pdf, i, "endstream");
            // the word alone may stand in a text, to end the search before the real one: then the search goes on
            if (stream && (!objectStream || unpack(pdf, i + 1))) {
                nextObject();
            }
        }
        names.read((byte) ' ');
    }

    private void nextObject() {
        objectStream = false;
        packings = 0;
        strangePacking = false;
    }

    private void note(String name) {
        switch (name) {
            case "ObjStm" -> objectStream = true;
            case "FlateDecode", "Fl" -> packings++;
            case "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "LZWDecode", "LZW", "RunLengthDecode", "RL", "Crypt",
                    "DecodeParms", "DP" -> strangePacking = true;
            default -> {
            }
        }
        found.accept(name);
    }

    private boolean unpack(ByteBuffer pdf, int start) {
        if (strangePacking || packings > 1) {
            throw ActiveContent.unsafe("packed");
        }
        int begin = start;
        while (begin < pdf.limit() && (pdf.get(begin) == '\r' || pdf.get(begin) == '\n')) {
            begin++;
        }
        if (begin >= pdf.limit() || (pdf.get(begin) & 0x0f) != 8) {
            return false; // not packed: its names are read as they stand
        }
        NameReader names = new NameReader(found);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf.duplicate().position(begin));
            byte[] buffer = new byte[16 * 1024];
            for (int count = inflater.inflate(buffer); count > 0; count = inflater.inflate(buffer)) {
                unpacked += count;
                if (unpacked > MOST_UNPACKED) {
                    throw ActiveContent.unsafe("bomb");
                }
                for (int i = 0; i < count; i++) {
                    names.read(buffer[i]);
                }
            }
        } catch (DataFormatException e) {
            throw ActiveContent.unsafe("damaged");
        } finally {
            inflater.end();
        }
        return true;
    }

    private static boolean ends(ByteBuffer pdf, int end, String word) {
        int start = end - word.length() + 1;
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (pdf.get(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Puts names together byte by byte. */
    private static final class NameReader {

        private final Consumer<String> found;
        private final StringBuilder name = new StringBuilder();
        private boolean inside;

        NameReader(Consumer<String> found) {
            this.found = found;
        }

        void read(byte b) {
            int c = b & 0xff;
            if (inside && c > ' ' && c < 0x7f && "/<>[](){}%".indexOf(c) < 0) {
                if (name.length() < LONGEST_NAME) {
                    name.append((char) c);
                }
                return;
            }
            if (inside) {
                found.accept(unescaped(name.toString()));
                name.setLength(0);
            }
            inside = c == '/';
        }

        private static String unescaped(String name) {
            if (name.indexOf('#') < 0) {
                return name;
            }
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                int high = i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) : -1;
                int low = i + 2 < name.length() ? Character.digit(name.charAt(i + 2), 16) : -1;
                if (name.charAt(i) == '#' && high >= 0 && low >= 0) {
                    plain.append((char) (high * 16 + low));
                    i += 2;
                } else {
                    plain.append(name.charAt(i));
                }
            }
            return plain.toString();
        }
    }
}
