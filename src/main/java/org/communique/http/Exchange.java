package org.communique.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Enumeration;
import org.communique.graphql.ApiError;
import org.communique.graphql.Bill;
import org.communique.graphql.MemoryBudget;
import org.jspecify.annotations.Nullable;

/**
 * A request and its answer to be.
 *
 * @param client who asks, see {@link ClientAddress}
 * @param type that the answer is to have
 * @param coding that it is to have
 * @param budget of all requests and answers under way
 * @param memory what this one takes of it, until it is over
 */
record Exchange(
        HttpServletRequest request,
        HttpServletResponse response,
        String client,
        AnswerType type,
        Coding coding,
        MemoryBudget budget,
        MemoryBudget.Reservation memory) {

    /** A request of which nothing is known that its answer could go by. */
    static Exchange of(HttpServletRequest request, HttpServletResponse response, MemoryBudget budget) {
        String client = ClientAddress.client(request.getRemoteAddr());
        return new Exchange(request, response, client, AnswerType.JSON, Coding.IDENTITY, budget, budget.open(client));
    }

    /**
     * The same with what the headers say of its answer.
     *
     * @throws ApiError where they are too long, or admit no answer
     */
    Exchange negotiated() {
        AnswerType preferred = AnswerType.preferred(header(request, "Accept"));
        if (preferred == null) {
            throw ApiError.notAcceptable(AnswerType.OFFERED);
        }
        Coding wanted = Coding.preferred(header(request, "Accept-Encoding"));
        return new Exchange(request, response, client, preferred, wanted, budget, memory);
    }

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
