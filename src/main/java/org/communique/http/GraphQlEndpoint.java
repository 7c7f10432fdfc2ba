package org.communique.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.communique.graphql.ApiError;
import org.communique.graphql.Cursors;
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
    private final transient Origins origins;
    private final transient AnswerWriter writer;
    private final transient Readings addresses = new Readings();
    private final transient Readings bodies = new Readings();

    GraphQlEndpoint(
            Answers answers, Pinning pinning, RequestLimits limits, TrustedDocuments documents, HttpSettings settings) {
        this.answers = answers;
        this.pinning = pinning;
        this.body = new Body(limits);
        this.documents = documents;
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
        AnswerType type = AnswerType.preferred(Exchange.header(request, "Accept"));
        if (type == null) {
            refuse(ApiError.notAcceptable(AnswerType.OFFERED), response);
            return;
        }
        Coding coding = Coding.preferred(Exchange.header(request, "Accept-Encoding"));
        Exchange exchange = new Exchange(request, response, type, coding);
        if (exchange.isSafe()) {
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
        try {
            body.check(exchange.request());
        } catch (ApiError refused) {
            send(exchange, Answer.refusal(refused, exchange.type()));
            return;
        }
        byte[] atHand = body.atHand(exchange.request());
        if (body.isWhole(atHand, exchange.request())) {
            answer(exchange, () -> read(atHand));
        } else {
            body.await(exchange.request(), atHand, receiver(exchange));
        }
    }

    private Arrival.Receiver receiver(Exchange exchange) {
        return new Arrival.Receiver() {
            @Override
            public void receive(byte[] received) throws IOException {
                answer(exchange, () -> read(received));
            }

            @Override
            public void giveUp(ApiError error) throws IOException {
                send(exchange, Answer.refusal(error, exchange.type()));
            }
        };
    }

    private Readings.Reading read(byte[] body) {
        String text = Body.decode(body);
        return bodies.of(text, () -> reading(QuestionReader.fromBody(text)));
    }

    private Readings.Reading reading(Question question) {
        String document = documents.documentOf(question);
        return new Readings.Reading(question, document, Cursors.newestRevision(document, question.variables()));
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
                exchange.type());
    }

    private void send(Exchange exchange, Answer answer) throws IOException {
        if (answer.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            exchange.response().setHeader("Allow", "POST");
        }
        writer.write(answer, exchange);
    }
}
