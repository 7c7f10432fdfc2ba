package org.communique.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import org.communique.graphql.Bill;
import org.jspecify.annotations.Nullable;

/**
 * A request and its answer to be.
 *
 * @param type that the answer is to have
 * @param coding that it is to have
 */
record Exchange(HttpServletRequest request, HttpServletResponse response, AnswerType type, Coding coding) {

    static List<String> headers(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }

    /** Whether the method is one that asks and does nothing. */
    boolean isSafe() {
        return !request.getMethod().equals("POST");
    }

    /** The bill that the caller asks for; null where none is asked for. */
    @Nullable
    Bill bill() {
        String asked = request.getHeader(GraphQlEndpoint.COST);
        return "1".equals(asked) || "only".equals(asked) ? new Bill("only".equals(asked)) : null;
    }

    /** The tags of the answers that the caller has. */
    String ifNoneMatch() {
        return String.join(",", headers(request, "If-None-Match"));
    }
}
