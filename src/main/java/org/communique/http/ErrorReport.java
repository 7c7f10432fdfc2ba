package org.communique.http;

import java.io.IOException;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.communique.graphql.ApiError;
import org.communique.graphql.Limits;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Tomcat itself refuses is told like everything else that the API refuses, without a word about Tomcat. */
public final class ErrorReport extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ErrorReport.class);
    private static final String TOO_LARGE =
            StringManager.getManager(Http11InputBuffer.class).getString("iib.requestheadertoolarge.error");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ApiError error = error(request, response.getStatus(), cause);
        byte[] body = Answer.refusal(error, AnswerType.JSON).body();
        int status = response.getStatus() == 400 ? error.status(false) : response.getStatus();
        try {
            response.setHeader("Content-Security-Policy", ResponseHeaders.NO_PAGE);
            response.setHeader("X-Content-Type-Options", "nosniff");
            new AnswerWriter("")
                    .write(new Answer(status, body, error, null), AnswerType.JSON, Coding.IDENTITY, response);
            response.finishResponse();
        } catch (IOException gone) {
            // the caller does not listen any more
        }
    }

    private static ApiError error(Request request, int status, @Nullable Throwable cause) {
        if (status == 400 && cause != null && TOO_LARGE.equals(cause.getMessage())) {
            return request.getCoyoteRequest().requestURI().isNull()
                    ? ApiError.uriTooLong(Limits.URI_BYTES)
                    : ApiError.headersTooLarge(Limits.HEADER_BYTES);
        }
        return switch (status) {
            case 405 -> ApiError.methodNotAllowed(GraphQlEndpoint.METHODS);
            case 500 -> fault(cause);
            case 503 -> ApiError.busy();
            default -> ApiError.badRequest("this is no HTTP request that can be answered");
        };
    }

    private static ApiError fault(@Nullable Throwable cause) {
        String id = UUID.randomUUID().toString();
        log.error("Request {} failed", id, cause);
        return ApiError.internal(id);
    }
}
