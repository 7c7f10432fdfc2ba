package org.communique.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.communique.graphql.ErrorCode;

/** Writes an answer with the headers that caches go by. What has an error in it, and what was sent by POST, nobody keeps. */
record AnswerWriter(String cacheControl) {

    private static final String VARY = "Accept, Accept-Encoding, " + GraphQlEndpoint.COST;
    private static final String NOBODY_KEEPS_IT = "no-store";
    private static final String SECONDS_TO_WAIT = "1";

    void write(Answer answer, AnswerType type, Coding coding, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.addHeader("Vary", VARY);
        response.setHeader("Cache-Control", answer.tag() == null ? NOBODY_KEEPS_IT : cacheControl);
        if (answer.tag() != null) {
            response.setHeader("ETag", answer.tag().toString());
        }
        if (answer.error() != null && answer.error().code() == ErrorCode.BUSY) {
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
        }
        if (answer.status() != HttpServletResponse.SC_NOT_MODIFIED) {
            writeBody(answer.body(), type, coding, response);
        }
    }

    private static void writeBody(byte[] body, AnswerType type, Coding coding, HttpServletResponse response)
            throws IOException {
        response.setContentType(type.header());
        if (coding.changes(body)) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] coded = coding.encode(body);
        response.setContentLength(coded.length);
        response.getOutputStream().write(coded);
    }
}
