package de.laufzettel.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bytes in the database, in pieces: one backup, one transaction with the rest, nothing to configure. */
@Component
class DatabaseStorage implements DocumentStorage {

    private static final int PIECE = 256 * 1024;

    private final JdbcClient database;

    DatabaseStorage(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(UUID id, InputStream content) throws IOException {
        int number = 0;
        for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            database.sql("insert into lz_document_piece (document_id, number, content) values (?, ?, ?)")
                    .params(id, number++, piece).update();
        }
    }

    /** Reads piece by piece; between two pieces no connection is held. */
    @Override
    public InputStream open(UUID id) {
        return new PieceByPiece(number -> database
                .sql("select content from lz_document_piece where document_id = ? and number = ?")
                .params(id, number).query(byte[].class).optional().orElse(null));
    }

    @Override
    public void remove(UUID id) {
        database.sql("delete from lz_document_piece where document_id = ?").param(id).update();
    }

    private static final class PieceByPiece extends InputStream {

        private final java.util.function.IntFunction<byte @org.jspecify.annotations.Nullable []> pieces;
        private InputStream current = new ByteArrayInputStream(new byte[0]);
        private int next;

        PieceByPiece(java.util.function.IntFunction<byte @org.jspecify.annotations.Nullable []> pieces) {
            this.pieces = pieces;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int count = current.read(target, offset, length);
            while (count < 0) {
                byte[] piece = pieces.apply(next++);
                if (piece == null) {
                    return -1;
                }
                current = new ByteArrayInputStream(piece);
                count = current.read(target, offset, length);
            }
            return count;
        }
    }
}
