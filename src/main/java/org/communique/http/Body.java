package org.communique.http;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Enumeration;
import org.communique.graphql.ApiError;
import org.communique.graphql.RequestLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A request's body: JSON in UTF-8, of a bounded size, arriving in a bounded time. Other types, forms and plain text above all, are refused:
 * a browser sends those across origins without asking.
 */
record Body(RequestLimits limits) {

    /** Refuses a body by what the headers say of it. */
    void check(HttpServletRequest request) {
        Enumeration<String> coding = request.getHeaders("Content-Encoding");
        boolean coded = coding.hasMoreElements() && !coding.nextElement().equalsIgnoreCase("identity");
        if (coded || !isJson(request.getContentType())) {
            throw ApiError.unsupportedMediaType();
        }
        if (request.getContentLengthLong() > limits.body().toBytes()) {
            throw ApiError.bodyTooLarge(limits.body().toBytes());
        }
    }

    private static boolean isJson(@Nullable String header) {
        try {
            MediaType type = header == null ? null : MediaType.parseMediaType(header);
            return type != null
                    && type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** As much of the body as is here already: all of it, as a rule. */
    byte[] atHand(HttpServletRequest request) throws IOException {
        int length = Math.max(0, request.getContentLength());
        ServletInputStream source = request.getInputStream();
        byte[] body = new byte[length];
        int here = 0;
        while (here < length && source.available() > 0) {
            here += Math.max(0, source.read(body, here, length - here));
        }
        return here == length ? body : Arrays.copyOf(body, here);
    }

    /** Whether that is the whole body. */
    boolean isWhole(byte[] atHand, HttpServletRequest request) {
        return atHand.length == request.getContentLength();
    }

    /** Waits for the rest of the body without keeping a thread: a thousand callers that send a byte a second cost nobody else anything. */
    void await(HttpServletRequest request, byte[] atHand, Arrival.Receiver receiver) throws IOException {
        var waiting = request.startAsync();
        waiting.setTimeout(limits.bodyTime().toMillis());
        Arrival arrival = new Arrival(request.getInputStream(), atHand, limits, receiver);
        waiting.addListener(arrival);
        request.getInputStream().setReadListener(arrival);
    }

    static String decode(byte[] body) {
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
