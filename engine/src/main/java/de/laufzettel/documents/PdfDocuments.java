package de.laufzettel.documents;

import org.springframework.stereotype.Service;

/** Makes PDFs that a city may archive (PDF/A-3a) and that everybody can read (PDF/UA-1). */
@Service
public class PdfDocuments {

    public byte[] write(PdfRequest request) {
        throw new UnsupportedOperationException("follows");
    }
}
