package org.upskill.catalog.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what really comes out of an archive, over all its parts, and stops it where no honest workbook gets. */
final class InflationMeter {

    private static final long RATIO_MATTERS_FROM = 16L << 20;

    private final FileLimits limits;
    private long total;

    InflationMeter(FileLimits limits) {
        this.limits = limits;
    }

    /** The same bytes, counted. Also bounds a single piece of markup or text, because XML parsers keep those whole. */
    InputStream measure(InputStream part, long packedBytes) {
        return new Measured(part, Math.max(1, packedBytes));
    }

    private final class Measured extends FilterInputStream {

        private final long packed;
        private final long longestPiece = limits.cellChars() * 4L;
        private long inflated;
        private long piece;

        Measured(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            if (n > 0) {
                inflated += n;
                total += n;
                requireHonest();
                measurePieces(buffer, offset, n);
            }
            return n;
        }

        private void requireHonest() {
            if (total > limits.inflatedBytes()) {
                throw UnreadableFile.overInflated("unpacks to more than %,d MB".formatted(limits.inflatedBytes() >> 20));
            }
            if (inflated > RATIO_MATTERS_FROM && inflated / packed > limits.inflationRatio()) {
                throw UnreadableFile.unsafeWorkbook("unpacks to more than %,d times its size".formatted(limits.inflationRatio()));
            }
        }

        private void measurePieces(byte[] buffer, int offset, int n) {
            for (int i = offset; i < offset + n; i++) {
                piece = buffer[i] == '<' ? 0 : piece + 1;
                if (piece > longestPiece) {
                    throw UnreadableFile.overInflated("has a part that is longer than %,d characters in one piece".formatted(limits.cellChars()));
                }
            }
        }
    }
}
