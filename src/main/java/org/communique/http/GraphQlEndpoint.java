package org.communique.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.communique.graphql.ApiError;
import org.communique.graphql.Bill;
import org.communique.graphql.RequestLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServletServerHttpRequest;

/** The address of the API: GraphQL over HTTP, by GET and POST. */
final class GraphQlEndpoint extends HttpServlet {

    /** Where it is served. */
    static final String PATH = "/graphql";

    /** The header by which a caller asks what an operation costs: {@code 1} with the answer, {@code only} without running it. */
    static final String COST = "Communique-Cost";

    /** What it answers to. */
    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final transient Engine engine;
    private final transient Body body;
    private final transient TrustedDocuments documents;
    private final transient Origins origins;
    private final transient AnswerWriter writer;
    private final String release;

    GraphQlEndpoint(
            Engine engine, RequestLimits limits, TrustedDocuments documents, HttpSettings settings, String release) {
        this.engine = engine;
        this.body = new Body(limits);
        this.documents = documents;
        this.origins = new Origins(settings.allowedOrigins());
        this.writer = new AnswerWriter(settings.cacheControl());
        this.release = release;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        origins.apply(request, response);
        switch (request.getMethod()) {
            case "GET", "HEAD", "POST" -> answer(request, response);
            case "OPTIONS" -> {
                response.setHeader("Allow", METHODS);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> {
                response.setHeader("Allow", METHODS);
                refuse(ApiError.methodNotAllowed(METHODS), response);
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AnswerType type = AnswerType.preferred(headers(request, "Accept"));
        if (type == null) {
            refuse(ApiError.notAcceptable(AnswerType.OFFERED), response);
            return;
        }
        Coding coding = Coding.preferred(headers(request, "Accept-Encoding"));
        Answer answer = answer(request, type, coding);
        if (answer.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "POST");
        }
        writer.write(answer, type, coding, response);
    }

    private void refuse(ApiError error, HttpServletResponse response) throws IOException {
        writer.write(Answer.refusal(error, AnswerType.JSON), AnswerType.JSON, Coding.IDENTITY, response);
    }

    private Answer answer(HttpServletRequest request, AnswerType type, Coding coding) throws IOException {
        try {
            return engine.answer(call(request, type, coding));
        } catch (ApiError refused) {
            return Answer.refusal(refused, type);
        }
    }

    private Engine.Call call(HttpServletRequest request, AnswerType type, Coding coding) throws IOException {
        boolean safe = !request.getMethod().equals("POST");
        Question question = safe ? QuestionReader.fromAddress(request) : QuestionReader.fromBody(body.read(request));
        String document = documents.documentOf(question);
        Bill bill = bill(request.getHeader(COST));
        Revalidation revalidation = safe && bill == null
                ? new Revalidation(
                        String.join(",", headers(request, "If-None-Match")),
                        release,
                        type.header(),
                        coding.name(),
                        document,
                        String.valueOf(question.operationName()),
                        Json.text(question.variables()))
                : null;
        return new Engine.Call(
                question,
                document,
                new ServletServerHttpRequest(request).getHeaders(),
                safe,
                bill,
                revalidation,
                type,
                coding);
    }

    private static @Nullable Bill bill(@Nullable String asked) {
        if ("1".equals(asked) || "only".equals(asked)) {
            return new Bill("only".equals(asked));
        }
        return null;
    }

    private static List<String> headers(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }
}
