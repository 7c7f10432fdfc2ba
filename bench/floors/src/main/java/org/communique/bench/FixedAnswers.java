package org.communique.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers each POST with the bytes of a file, and each GET with 304. */
final class FixedAnswers extends HttpServlet {

    private final transient Path folder;
    private final transient Map<String, byte[]> answers = new ConcurrentHashMap<>();

    FixedAnswers(Path folder) {
        this.folder = folder;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getInputStream().readAllBytes();
        byte[] answer = answers.computeIfAbsent(request.getPathInfo().substring(1), this::read);
        response.setContentType("application/graphql-response+json");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("ETag", request.getHeader("If-None-Match"));
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }

    private byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
