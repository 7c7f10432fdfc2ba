package org.communique.http;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import org.communique.graphql.ApiError;
import org.communique.graphql.RequestLimits;
import org.jspecify.annotations.Nullable;

/**
 * A request's body: JSON in UTF-8, of a bounded size, arriving in a bounded time. Other types, forms and plain text above all, are refused:
 * a browser sends those across origins without asking.
 */
record Body(RequestLimits limits) {

    /** Bytes of heap that a byte of a body takes: itself, its text and the texts in it, two bytes for each character. */
    private static final long BYTE_HEAP = 5;
    /** The same of a body of short values, for each of which an object is made. */
    private static final long VALUE_HEAP = 32;
    /** Bytes of heap that all values take at most, beside their texts. */
    private static final long VALUES_HEAP = 100L * QuestionReader.JSON_TOKENS;

    /** Returns the heap that a body of so many bytes takes at most while it is read, and what is read from it. */
    static long heapBytes(long length) {
        return Math.min(VALUE_HEAP * length, BYTE_HEAP * length + VALUES_HEAP);
    }

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
        if (header == null || header.length() > Preference.MAX_LENGTH) {
            return false;
        }
        List<Preference> types = Preference.parse("Content-Type", header);
        return types.size() == 1
                && types.get(0).value().equals("application/json")
                && types.get(0).takesUtf8();
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
    void await(Exchange exchange, byte[] atHand, Arrival.Receiver receiver) throws IOException {
        await(exchange, arrival(exchange, receiver).with(atHand));
    }

    /** Waits in the same way for the end of a body that is refused. */
    void discard(Exchange exchange, ApiError refusal, Arrival.Receiver receiver) throws IOException {
        if (exchange.request().getHeader("Expect") != null || exchange.request().getContentLengthLong() == 0) {
            receiver.giveUp(refusal);
        } else {
            await(exchange, arrival(exchange, receiver).refuse(refusal));
        }
    }

    private Arrival arrival(Exchange exchange, Arrival.Receiver receiver) throws IOException {
        return new Arrival(exchange.request().getInputStream(), limits, exchange.memory(), receiver);
    }

    private void await(Exchange exchange, Arrival arrival) throws IOException {
        var waiting = exchange.request().startAsync();
        waiting.setTimeout(limits.bodyTime().toMillis());
        waiting.addListener(arrival);
        exchange.request().getInputStream().setReadListener(arrival);
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
