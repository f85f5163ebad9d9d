package de.laufzettel.studio;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of an XML file in whatever encoding it came, with its declaration saying UTF-8.
 *
 * @param encoding what it was read as
 * @param declared the file itself says so; else it says something that its bytes are not
 */
record XmlText(String text, Charset encoding, boolean declared) {

    private static final Pattern DECLARATION = Pattern.compile("\\A\\s*<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    /** Every sequence of bytes is a text in it, and it is what programs write that take no care. */
    private static final Charset LAST_RESORT = Charset.forName("windows-1252");

    static XmlText of(byte[] bytes) {
        Charset marked = marked(bytes);
        int mark = marked == null || !isMark(bytes) ? 0 : marked == StandardCharsets.UTF_8 ? 3 : 2;
        Charset charset = marked == null ? declared(bytes) : marked;
        ByteBuffer content = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        try {
            return new XmlText(utf8Declared(charset.newDecoder().decode(content).toString()), charset, true);
        } catch (CharacterCodingException notSo) {
            return new XmlText(utf8Declared(new String(bytes, mark, bytes.length - mark, LAST_RESORT)), LAST_RESORT, false);
        }
    }

    /** By the mark at its beginning or, in UTF-16 without one, by how its first sign is written. */
    private static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length < 3) {
            return null;
        }
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            case 0xEFBB -> StandardCharsets.UTF_8;
            default -> null;
        };
    }

    private static boolean isMark(byte[] bytes) {
        return bytes[0] != '<' && bytes[0] != 0;
    }

    private static Charset declared(byte[] bytes) {
        Matcher declared = DECLARATION.matcher(new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1));
        return declared.find() && Charset.isSupported(declared.group(1)) ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static String utf8Declared(String text) {
        Matcher declared = DECLARATION.matcher(text);
        return declared.find() && !declared.group(1).equalsIgnoreCase("UTF-8")
                ? text.substring(0, declared.start(1)) + "UTF-8" + text.substring(declared.end(1)) : text;
    }
}
