package org.communique.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.http.MimeHeaders;
import org.communique.graphql.ApiError;
import org.communique.graphql.RequestLimits;

/** Refuses an address or headers that are too large, each with its own status; they are counted as received, before any of them is decoded. */
final class RequestSize extends ValveBase {

    /** The colon, the space and the line end of a header. */
    private static final int AROUND = 4;

    private final RequestLimits limits;

    RequestSize(RequestLimits limits) {
        super(true);
        this.limits = limits;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var received = request.getCoyoteRequest();
        if (uri(received) > limits.uri().toBytes()) {
            refuse(ApiError.uriTooLong(limits.uri().toBytes()), request, response);
        } else if (bytes(received.getMimeHeaders()) > limits.headers().toBytes()) {
            refuse(ApiError.headersTooLarge(limits.headers().toBytes()), request, response);
        } else {
            if (hasUnwantedBody(request)) {
                closeAfter(request, response);
            }
            getNext().invoke(request, response);
        }
    }

    /** Whether a body of unknown length comes that nobody will read: Tomcat would read it to its end and keep a thread for it. */
    private static boolean hasUnwantedBody(Request request) {
        return request.getHeader("Transfer-Encoding") != null
                && !(request.getMethod().equals("POST") && GraphQlEndpoint.PATH.equals(request.getDecodedRequestURI()));
    }

    private static void closeAfter(Request request, Response response) {
        response.setHeader("Connection", "close");
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static int uri(org.apache.coyote.Request received) {
        int query = received.queryString().isNull() ? 0 : received.queryString().getLength() + 1;
        return received.requestURI().getLength() + query;
    }

    private static int bytes(MimeHeaders headers) {
        int bytes = 0;
        for (int at = 0; at < headers.size(); at++) {
            bytes += headers.getName(at).getLength() + headers.getValue(at).getLength() + AROUND;
        }
        return bytes;
    }

    private static void refuse(ApiError error, Request request, Response response) throws IOException {
        ResponseHeaders.forNoPage(response);
        closeAfter(request, response);
        Answer answer = Answer.refusal(error, AnswerType.JSON);
        new AnswerWriter("").write(answer, AnswerType.JSON, Coding.IDENTITY, response);
    }
}
