package org.communique.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.res.StringManager;
import org.communique.graphql.ApiError;
import org.communique.graphql.RequestLimits;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.HtmlUtils;

/**
 * What is refused outside the API is told like everything that the API refuses, without a word about Tomcat or Spring; to somebody with a
 * browser, as a page.
 */
final class ErrorReport extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ErrorReport.class);

    /** How Tomcat says that a request's head is too large. */
    private static final Set<String> TOO_LARGE = Set.of(
            StringManager.getManager(Http11InputBuffer.class).getString("iib.requestheadertoolarge.error"),
            StringManager.getManager(MimeHeaders.class).getString("headers.maxCountFail", Connectors.HEADERS));

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%1$d · Communiqué</title>
            <h1>%1$d</h1>
            <p>%2$s</p>
            <p><a href="/">The facts</a> · <a href="/graphiql">GraphiQL</a></p>
            </html>
            """;

    private final RequestLimits limits;

    ErrorReport(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        boolean api = GraphQlEndpoint.PATH.equals(request.getDecodedRequestURI());
        if (api && response.getStatus() == 405) {
            response.setHeader("Allow", GraphQlEndpoint.METHODS);
        }
        ApiError error = error(request, response, cause);
        int status = response.getStatus() == 400 ? error.status(false) : response.getStatus();
        try {
            ResponseHeaders.forNoPage(response);
            write(error, status, !api && isBrowser(request), response);
            response.finishResponse();
        } catch (IOException gone) {
            // the caller does not listen any more
        }
    }

    private static boolean isBrowser(Request request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static void write(ApiError error, int status, boolean page, Response response) throws IOException {
        if (page) {
            response.setStatus(status);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.addHeader("Vary", "Accept");
            response.getOutputStream()
                    .write(PAGE.formatted(status, HtmlUtils.htmlEscape(error.getMessage()))
                            .getBytes(StandardCharsets.UTF_8));
            return;
        }
        Content content = Answer.refusal(error, AnswerType.JSON).content();
        new AnswerWriter("")
                .write(new Answer(status, content, error, null), AnswerType.JSON, Coding.IDENTITY, response);
    }

    private ApiError error(Request request, Response response, @Nullable Throwable cause) {
        int status = response.getStatus();
        if (status == 400 && cause != null && TOO_LARGE.contains(String.valueOf(cause.getMessage()))) {
            return request.getCoyoteRequest().requestURI().isNull()
                    ? ApiError.uriTooLong(limits.uri().toBytes())
                    : ApiError.headersTooLarge(limits.headers().toBytes());
        }
        return switch (status) {
            case 404 -> ApiError.notFound(GraphQlEndpoint.PATH);
            case 405 -> ApiError.methodNotAllowed(String.valueOf(response.getHeader("Allow")));
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
