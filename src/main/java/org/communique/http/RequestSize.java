package org.communique.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;
import org.communique.graphql.ApiError;
import org.communique.graphql.RequestLimits;

/** Refuses an address or headers that are too large, each with its own status. */
final class RequestSize extends HttpFilter {

    /** The colon, the space and the line end of a header. */
    private static final int AROUND = 4;

    private final transient RequestLimits limits;

    RequestSize(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (uri(request) > limits.uri().toBytes()) {
            refuse(ApiError.uriTooLong(limits.uri().toBytes()), response);
        } else if (headers(request) > limits.headers().toBytes()) {
            refuse(ApiError.headersTooLarge(limits.headers().toBytes()), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static int uri(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI().length() + (query == null ? 0 : query.length() + 1);
    }

    private static int headers(HttpServletRequest request) {
        int bytes = 0;
        for (Enumeration<String> names = request.getHeaderNames(); names.hasMoreElements(); ) {
            String name = names.nextElement();
            for (Enumeration<String> values = request.getHeaders(name); values.hasMoreElements(); ) {
                bytes += name.length() + values.nextElement().length() + AROUND;
            }
        }
        return bytes;
    }

    private static void refuse(ApiError error, HttpServletResponse response) throws IOException {
        Answer answer = Answer.refusal(error, AnswerType.JSON);
        response.setHeader("Connection", "close");
        new AnswerWriter("").write(answer, AnswerType.JSON, Coding.IDENTITY, response);
    }
}
