package org.communique.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Headers that keep browsers from doing with an answer what nobody meant. A page that needs more than these allow says so itself. */
final class ResponseHeaders extends HttpFilter {

    /** For what is no page: it may do nothing. */
    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    /** For pages of ours: scripts, styles and data from here only; GraphiQL writes styles into its elements. */
    static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none';"
                    + " form-action 'none'";

    private static final String POLICY = "Content-Security-Policy";

    /** Sets what holds for everything, and the policy of what is no page. */
    static void forNoPage(HttpServletResponse response) {
        response.setHeader(POLICY, NO_PAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean api = request.getServletPath().equals(GraphQlEndpoint.PATH)
                || request.getServletPath().startsWith("/actuator");
        forNoPage(response);
        if (!api) {
            response.setHeader(POLICY, PAGE);
        }
        response.setHeader("Cross-Origin-Resource-Policy", api ? "cross-origin" : "same-origin");
        chain.doFilter(request, response);
    }
}
