package org.communique.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Enumeration;
import org.communique.graphql.ApiError;
import org.communique.graphql.RequestLimits;
import org.springframework.http.MediaType;

/**
 * A request's body: JSON in UTF-8, of a bounded size, arriving in a bounded time. Other types, forms and plain text above all, are refused:
 * a browser sends those across origins without asking.
 */
record Body(RequestLimits limits) {

    private static final int CHUNK = 8 * 1024;

    String read(HttpServletRequest request) throws IOException {
        requireJson(request);
        long most = limits.body().toBytes();
        if (request.getContentLengthLong() > most) {
            throw ApiError.bodyTooLarge(most);
        }
        try {
            return decode(receive(request.getInputStream(), most));
        } catch (SocketTimeoutException slow) {
            throw ApiError.tooSlow(limits.bodyTime().toSeconds());
        }
    }

    private static void requireJson(HttpServletRequest request) {
        Enumeration<String> coding = request.getHeaders("Content-Encoding");
        boolean coded = coding.hasMoreElements() && !coding.nextElement().equalsIgnoreCase("identity");
        if (coded || !isJson(request.getContentType())) {
            throw ApiError.unsupportedMediaType();
        }
    }

    private static boolean isJson(String header) {
        try {
            MediaType type = header == null ? null : MediaType.parseMediaType(header);
            return type != null
                    && type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private byte[] receive(InputStream body, long most) throws IOException {
        Duration time = limits.bodyTime();
        long deadline = System.nanoTime() + time.toNanos();
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
            received.write(chunk, 0, read);
            if (received.size() > most) {
                throw ApiError.bodyTooLarge(most);
            }
            if (System.nanoTime() > deadline) {
                throw ApiError.tooSlow(time.toSeconds());
            }
        }
        return received.toByteArray();
    }

    private static String decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw ApiError.badRequest("the body must be UTF-8");
        }
    }
}
