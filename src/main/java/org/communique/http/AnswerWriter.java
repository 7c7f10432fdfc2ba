package org.communique.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.communique.graphql.ErrorCode;

/**
 * Writes an answer with the headers that caches go by. What has an error in it, and what was sent by POST, nobody keeps.
 */
record AnswerWriter(String cacheControl) {

    private static final String VARY = "Accept, Accept-Encoding, " + GraphQlEndpoint.COST;
    private static final String NOBODY_KEEPS_IT = "no-store";
    private static final String SECONDS_TO_WAIT = "1";

    /** Bytes that a connection takes at once, as a rule, from a thread that others wait for. */
    private static final int TAKEN = 16 * 1024;
    /** Bytes that a connection is given room for. */
    static final int SENT = 128 * 1024;

    /** How long a caller may take to read a large answer. */
    private static final Duration TIME_TO_READ = Duration.ofSeconds(60);

    /** Writes a small answer, or a refusal, to its end. */
    void write(Answer answer, AnswerType type, Coding coding, HttpServletResponse response) throws IOException {
        byte[] body = begin(answer, type, coding, response);
        response.getOutputStream().write(body);
    }

    /** Writes an answer; what it began to wait for ends with it. */
    void write(Answer answer, Exchange asked) throws IOException {
        HttpServletRequest request = asked.request();
        byte[] body = begin(answer, asked.type(), asked.coding(), asked.response());
        ServletOutputStream target = asked.response().getOutputStream();
        if (body.length > TAKEN && request.isAsyncSupported()) {
            AsyncContext exchange = request.isAsyncStarted() ? request.getAsyncContext() : request.startAsync();
            exchange.setTimeout(TIME_TO_READ.toMillis());
            Departure departure = new Departure(exchange, target, body);
            exchange.addListener(departure);
            target.setWriteListener(departure);
            return;
        }
        target.write(body);
        if (request.isAsyncStarted()) {
            request.getAsyncContext().complete();
        }
    }

    private byte[] begin(Answer answer, AnswerType type, Coding coding, HttpServletResponse response) {
        response.setStatus(answer.status());
        response.addHeader("Vary", VARY);
        response.setHeader("Cache-Control", answer.tag() == null ? NOBODY_KEEPS_IT : cacheControl);
        if (answer.tag() != null) {
            response.setHeader("ETag", answer.tag().toString());
        }
        if (answer.error() != null && answer.error().code() == ErrorCode.BUSY) {
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
        }
        if (answer.status() == HttpServletResponse.SC_NOT_MODIFIED) {
            return answer.content().in(Coding.IDENTITY);
        }
        response.setContentType(type.header());
        if (answer.content().isChangedBy(coding)) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] coded = answer.content().in(coding);
        response.setContentLength(coded.length);
        return coded;
    }
}
