package org.communique.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.communique.graphql.ApiError;
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

    /** Heap that a connection takes while a large answer is sent, beside the answer and the part of its first piece that the system does not take. */
    private static final int CONNECTION_BYTES = 96 * 1024;
    /** No time of the servlet container's: the connector cuts slow readers. */
    private static final int NO_TIMEOUT = 0;

    /** Writes a small answer, or a refusal, to its end. */
    void write(Answer answer, AnswerType type, Coding coding, HttpServletResponse response) throws IOException {
        byte[] body = begin(answer, type, coding, response);
        response.getOutputStream().write(body);
    }

    /**
     * Writes an answer; what it began to wait for ends with it.
     *
     * @throws ApiError BUSY, before anything is written, where there is no memory for one more slow reader
     */
    void write(Answer answer, Exchange asked) throws IOException {
        HttpServletRequest request = asked.request();
        Content content = answer.content();
        int length = content.in(asked.coding()).length;
        if (length > TAKEN && request.isAsyncSupported()) {
            asked.memory().grow(CONNECTION_BYTES + Math.min(length, SENT));
            content.open(asked.budget(), asked.client());
            send(answer, asked);
            return;
        }
        byte[] body = begin(answer, asked.type(), asked.coding(), asked.response());
        asked.response().getOutputStream().write(body);
        if (request.isAsyncStarted()) {
            request.getAsyncContext().complete();
        }
    }

    /** From the moment that there is a listener, what was opened is closed, whatever fails. */
    private void send(Answer answer, Exchange asked) throws IOException {
        HttpServletRequest request = asked.request();
        AsyncContext exchange = request.isAsyncStarted() ? request.getAsyncContext() : request.startAsync();
        exchange.setTimeout(NO_TIMEOUT);
        ServletOutputStream target = asked.response().getOutputStream();
        byte[] body = answer.content().in(asked.coding());
        Departure departure = new Departure(exchange, target, body, () -> {
            answer.content().close();
            asked.memory().close();
        });
        exchange.addListener(departure);
        begin(answer, asked.type(), asked.coding(), asked.response());
        target.setWriteListener(departure);
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
