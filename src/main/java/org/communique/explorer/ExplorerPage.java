package org.communique.explorer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** The one page of the explorer; which record it shows, it reads from its address. */
@Component
class ExplorerPage {

    /** What the built files lie under, in the jar and on the web. */
    static final String FOLDER = "/explorer/";

    static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** Scripts, styles, pictures and data from here only, none of them inline. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin");

    private final byte[] page;
    private final String tag;

    ExplorerPage() throws IOException {
        this.page = new ClassPathResource("static" + FOLDER + "index.html").getContentAsByteArray();
        this.tag = "W/\"" + DigestUtils.md5DigestAsHex(page) + '"';
    }

    /** The page as the answer to a request for it. */
    ResponseEntity<byte[]> answer(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
        return ResponseEntity.status(HttpStatus.OK)
                .contentType(TYPE)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.ETAG, tag)
                .body(page);
    }

    /** Writes the page with the status that the response has; it says itself that nothing stands at its address. */
    void write(HttpServletResponse response) throws IOException {
        HEADERS.forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setContentType(TYPE.toString());
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
