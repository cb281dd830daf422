package org.upskill.catalog.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Remembers how many double quotes stand at the very end of a text, line breaks after them left out. */
final class TailReader extends FilterReader {

    private int quotes;

    TailReader(Reader in) {
        super(in);
    }

    /** How many in a row, once the end was reached. */
    int quotesAtEnd() {
        return quotes;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        int i = offset + n - 1;
        while (i >= offset && (buffer[i] == '\n' || buffer[i] == '\r')) {
            i--;
        }
        int end = i;
        while (i >= offset && buffer[i] == '"') {
            i--;
        }
        if (n > 0 && end >= offset) {
            quotes = end - i + (i < offset ? quotes : 0);
        }
        return n;
    }
}
