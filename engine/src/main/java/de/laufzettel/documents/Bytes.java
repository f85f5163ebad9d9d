package de.laufzettel.documents;

/** Looking for bytes in bytes. */
final class Bytes {

    private Bytes() {
    }

    static int indexOf(byte[] content, byte[] wanted) {
        outer:
        for (int start = 0; start <= content.length - wanted.length; start++) {
            for (int i = 0; i < wanted.length; i++) {
                if (content[start + i] != wanted[i]) {
                    continue outer;
                }
            }
            return start;
        }
        return -1;
    }
}
