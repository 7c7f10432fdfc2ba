package org.communique.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** Which pages of other origins may read answers: by the CORS protocol, never with credentials. */
record Origins(Set<String> allowed) {

    private static final String ANY = "*";
    /** All, but for credentials; by name those that API clients send, for browsers that do not know the asterisk. */
    private static final String HEADERS =
            "Accept, Content-Type, If-None-Match, Communique-Cost, GraphQL-Require-Preflight, Apollo-Require-Preflight,"
                    + " X-Apollo-Operation-Name, X-Apollo-Operation-Id, X-Requested-With, *";

    private static final String EXPOSED = "ETag, Retry-After, Allow";
    private static final String PREFLIGHT_SECONDS = "86400";

    /** Tells the browser whether the page may read the answer. */
    void apply(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        boolean any = allowed.contains(ANY);
        if (!any) {
            response.addHeader("Vary", "Origin");
        }
        if (any || origin != null && allowed.contains(origin)) {
            response.setHeader("Access-Control-Allow-Origin", any ? ANY : origin);
            response.setHeader("Access-Control-Expose-Headers", EXPOSED);
            if (isPreflight(request)) {
                response.setHeader("Access-Control-Allow-Methods", GraphQlEndpoint.METHODS);
                response.setHeader("Access-Control-Allow-Headers", HEADERS);
                response.setHeader("Access-Control-Max-Age", PREFLIGHT_SECONDS);
            }
        }
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
    }
}
