package org.communique.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Enumeration;
import org.communique.graphql.Bill;
import org.jspecify.annotations.Nullable;

/**
 * A request and its answer to be.
 *
 * @param type that the answer is to have
 * @param coding that it is to have
 */
record Exchange(HttpServletRequest request, HttpServletResponse response, AnswerType type, Coding coding) {

    /** All lines of a header as one, as RFC 9110 has it; empty where there is none. */
    static String header(HttpServletRequest request, String name) {
        Enumeration<String> lines = request.getHeaders(name);
        String first = lines.hasMoreElements() ? lines.nextElement() : "";
        return lines.hasMoreElements() ? first + "," + String.join(",", Collections.list(lines)) : first;
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
        return header(request, "If-None-Match");
    }
}
