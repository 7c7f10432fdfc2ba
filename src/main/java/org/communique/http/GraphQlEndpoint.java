package org.communique.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.communique.graphql.ApiError;
import org.communique.graphql.Cursors;
import org.communique.graphql.Documents;
import org.communique.graphql.MemoryBudget;
import org.communique.graphql.Pinning;
import org.communique.graphql.RequestLimits;

/** The address of the API: GraphQL over HTTP, by GET and POST. */
final class GraphQlEndpoint extends HttpServlet {

    /** Where it is served. */
    static final String PATH = "/graphql";

    /** The header by which a caller asks what an operation costs: {@code 1} with the answer, {@code only} without running it. */
    static final String COST = "Communique-Cost";

    /** What it answers to. */
    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final transient Answers answers;
    private final transient Pinning pinning;
    private final transient Body body;
    private final transient TrustedDocuments documents;
    private final transient Documents read;
    private final transient MemoryBudget budget;
    private final transient Origins origins;
    private final transient AnswerWriter writer;
    private final transient Readings addresses = new Readings();
    private final transient Readings bodies = new Readings();

    GraphQlEndpoint(
            Answers answers,
            Pinning pinning,
            RequestLimits limits,
            TrustedDocuments documents,
            Documents read,
            MemoryBudget budget,
            HttpSettings settings) {
        this.answers = answers;
        this.pinning = pinning;
        this.body = new Body(limits);
        this.documents = documents;
        this.read = read;
        this.budget = budget;
        this.origins = new Origins(settings.allowedOrigins());
        this.writer = new AnswerWriter(settings.cacheControl());
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

    private void refuse(ApiError error, HttpServletResponse response) throws IOException {
        writer.write(Answer.refusal(error, AnswerType.JSON), AnswerType.JSON, Coding.IDENTITY, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange exchange = Exchange.of(request, response, budget);
        try {
            answer(exchange);
        } finally {
            if (!request.isAsyncStarted()) {
                exchange.memory().close();
            }
        }
    }

    private void answer(Exchange plain) throws IOException {
        Exchange exchange;
        try {
            exchange = plain.negotiated();
        } catch (ApiError refused) {
            refuse(plain, refused);
            return;
        }
        if (exchange.isSafe()) {
            HttpServletRequest request = exchange.request();
            answer(
                    exchange,
                    () -> addresses.of(
                            String.valueOf(request.getQueryString()),
                            () -> reading(QuestionReader.fromAddress(request))));
        } else {
            answerBody(exchange);
        }
    }

    private void answerBody(Exchange exchange) throws IOException {
        byte[] atHand;
        try {
            body.check(exchange.request());
            exchange.memory().grow(Math.max(0, exchange.request().getContentLength()));
            atHand = body.atHand(exchange.request());
        } catch (ApiError refused) {
            refuse(exchange, refused);
            return;
        }
        if (body.isWhole(atHand, exchange.request())) {
            answer(exchange, () -> read(atHand, exchange));
        } else {
            body.await(exchange, atHand, receiver(exchange));
        }
    }

    /** Refuses a request, a body only when it has been read: many callers read no answer before they have sent all. */
    private void refuse(Exchange exchange, ApiError error) throws IOException {
        if (exchange.isSafe()) {
            send(exchange, Answer.refusal(error, exchange.type()));
        } else {
            body.discard(exchange, error, receiver(exchange));
        }
    }

    private Arrival.Receiver receiver(Exchange exchange) {
        return new Arrival.Receiver() {
            @Override
            public void receive(byte[] received) throws IOException {
                answer(exchange, () -> read(received, exchange));
            }

            @Override
            public void giveUp(ApiError error) throws IOException {
                send(exchange, Answer.refusal(error, exchange.type()));
            }
        };
    }

    private Readings.Reading read(byte[] body, Exchange exchange) {
        exchange.memory().growTo(Body.heapBytes(body.length));
        String text = Body.decode(body);
        return bodies.of(text, () -> reading(QuestionReader.fromBody(text)));
    }

    private Readings.Reading reading(Question question) {
        String document = documents.documentOf(question);
        Question declared = question.with(this.read.declared(document, question.operationName(), question.variables()));
        return new Readings.Reading(declared, document, Cursors.newestRevision(document, declared.variables()));
    }

    private void answer(Exchange exchange, Supplier<Readings.Reading> asked) throws IOException {
        Answer answer;
        try {
            String ifNoneMatch = exchange.ifNoneMatch();
            answer = answers.to(call(exchange, asked.get(), ifNoneMatch), exchange.coding(), ifNoneMatch);
        } catch (ApiError refused) {
            answer = Answer.refusal(refused, exchange.type());
        }
        send(exchange, answer);
    }

    private Engine.Call call(Exchange exchange, Readings.Reading asked, String ifNoneMatch) {
        return new Engine.Call(
                asked.question(),
                asked.document(),
                pinning.pin(asked.seen(), ifNoneMatch),
                exchange.isSafe(),
                exchange.bill(),
                exchange.type(),
                exchange.client());
    }

    private void send(Exchange exchange, Answer answer) throws IOException {
        if (answer.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            exchange.response().setHeader("Allow", "POST");
        }
        try {
            writer.write(answer, exchange);
        } catch (ApiError busy) {
            writer.write(Answer.refusal(busy, exchange.type()), exchange);
        }
    }
}
