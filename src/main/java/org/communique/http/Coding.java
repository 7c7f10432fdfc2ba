package org.communique.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.communique.graphql.ApiError;

/**
 * How an answer travels. It is coded here rather than by Tomcat, which leaves what has a strong entity tag uncoded: each coding has a tag of
 * its own.
 */
enum Coding {
    IDENTITY,
    GZIP;

    private static final int WORTHWHILE = 1024;
    /**
     * Returns the coding that the Accept-Encoding header prefers.
     *
     * @throws ApiError where the header is too long
     */
    static Coding preferred(String acceptEncoding) {
        return !acceptEncoding.isEmpty()
                        && Preference.parse("Accept-Encoding", acceptEncoding).stream()
                                .anyMatch(Coding::isGzip)
                ? GZIP
                : IDENTITY;
    }

    private static boolean isGzip(Preference coding) {
        return coding.weight() > 0
                && (coding.value().equals("gzip") || coding.value().equals("x-gzip"));
    }

    /** Whether a body of this length is coded at all. */
    boolean changes(byte[] body) {
        return this == GZIP && body.length >= WORTHWHILE;
    }

    byte[] encode(byte[] body) {
        if (!changes(body)) {
            return body;
        }
        ByteArrayOutputStream coded = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new FastGzip(coded)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return coded.toByteArray();
    }

    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
