package org.communique.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.communique.graphql.ApiError;
import org.communique.graphql.Limits;
import org.jspecify.annotations.Nullable;

/** What Tomcat itself refuses is told like everything else that the API refuses, without a word about Tomcat. */
public final class ErrorReport extends ErrorReportValve {

    private static final String TOO_LARGE =
            StringManager.getManager(Http11InputBuffer.class).getString("iib.requestheadertoolarge.error");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ApiError error = error(request, response.getStatus(), cause);
        Answer answer = Answer.refusal(error, AnswerType.JSON);
        try {
            response.setHeader("Content-Security-Policy", ResponseHeaders.NO_PAGE);
            response.setHeader("X-Content-Type-Options", "nosniff");
            int status = response.getStatus() == 400 ? answer.status() : response.getStatus();
            new AnswerWriter("").write(answer, AnswerType.JSON, Coding.IDENTITY, response);
            response.setStatus(status);
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
            case 405, 501 -> ApiError.methodNotAllowed("GET, HEAD, POST, OPTIONS");
            case 503 -> ApiError.busy();
            default ->
                status >= 500
                        ? ApiError.internal("its time")
                        : ApiError.badRequest("this is no HTTP request that can be answered");
        };
    }
}
