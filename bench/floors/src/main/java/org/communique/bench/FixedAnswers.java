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

/** Answers each POST with the bytes of a file, and each GET with 304; with the headers that the product sends, so that as much is sent. */
final class FixedAnswers extends HttpServlet {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "cross-origin",
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "ETag, Retry-After, Allow",
            "Vary", "Accept, Accept-Encoding, Communique-Cost");

    private final transient Path folder;
    private final transient Map<String, byte[]> answers = new ConcurrentHashMap<>();

    FixedAnswers(Path folder) {
        this.folder = folder;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getInputStream().readAllBytes();
        HEADERS.forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        byte[] answer = answers.computeIfAbsent(request.getPathInfo().substring(1), this::read);
        response.setContentType("application/graphql-response+json");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
        response.setHeader("Cache-Control", "public, max-age=10, stale-while-revalidate=20");
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
