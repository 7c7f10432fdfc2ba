package org.communique.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * How an answer travels. It is coded here rather than by Tomcat, which leaves what has a strong entity tag uncoded: each coding has a tag of
 * its own.
 */
enum Coding {
    IDENTITY,
    GZIP;

    private static final int WORTHWHILE = 1024;
    private static final Pattern WANTED = Pattern.compile("(gzip|x-gzip)(;q=(0\\.\\d*[1-9]\\d*|1(\\.0*)?))?");

    /** Clients send a few of them, again and again. */
    private static final Cache<String, Coding> KNOWN =
            Caffeine.newBuilder().maximumSize(100).build();

    /** The coding that the Accept-Encoding header prefers. */
    static Coding preferred(String acceptEncoding) {
        return acceptEncoding.isEmpty() ? IDENTITY : KNOWN.get(acceptEncoding, Coding::preferredNew);
    }

    private static Coding preferredNew(String acceptEncoding) {
        boolean gzip = Stream.of(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
                .map(one -> one.replace(" ", ""))
                .anyMatch(one -> WANTED.matcher(one).matches());
        return gzip ? GZIP : IDENTITY;
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
