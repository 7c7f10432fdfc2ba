package org.communique.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Answers the three questions as one would by hand: the path names the question, the body holds its variables. */
final class PlainHandler extends HttpServlet {

    private static final JsonFactory JSON = new JsonFactory();

    private final transient Questions questions;

    PlainHandler(Questions questions) {
        this.questions = questions;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> variables = variables(request);
        var bytes = new ByteArrayOutputStream(16 * 1024);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("data");
            switch (request.getPathInfo()) {
                case "/Q1" -> questions.statement(variables.get("id"), new Answers(json));
                case "/Q2" -> questions.statementsOf(variables.get("id"), new Answers(json));
                case "/Q3" -> questions.meetings(variables.get("after"), new Answers(json));
                default -> throw new IllegalArgumentException(request.getPathInfo());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        response.setContentType("application/graphql-response+json");
        response.setContentLength(bytes.size());
        bytes.writeTo(response.getOutputStream());
    }

    /** The texts in the body's {@code variables}. */
    private static Map<String, String> variables(HttpServletRequest request) throws IOException {
        Map<String, String> variables = new HashMap<>();
        try (JsonParser body = JSON.createParser(ObjectReadContext.empty(), request.getInputStream())) {
            while (body.nextToken() != null) {
                if (body.currentToken() == JsonToken.VALUE_STRING) {
                    variables.put(body.currentName(), body.getString());
                }
            }
        }
        return variables;
    }
}
