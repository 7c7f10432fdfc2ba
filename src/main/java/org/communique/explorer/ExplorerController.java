package org.communique.explorer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the one page of the explorer at all its addresses; which record is shown, the page reads from its address. */
@Controller
class ExplorerController {

    /** What the built files lie under, in the jar and on the web. */
    static final String FOLDER = "/explorer/";

    /** Scripts, styles, pictures and data from here only, none of them inline. */
    static final String POLICY =
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

    ExplorerController() throws IOException {
        this.page = new ClassPathResource("static" + FOLDER + "index.html").getContentAsByteArray();
        this.tag = "W/\"" + DigestUtils.md5DigestAsHex(page) + '"';
    }

    @GetMapping({"/", "/actors/{id}", "/meetings/{id}", "/statements/{id}"})
    ResponseEntity<byte[]> page(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.ETAG, tag)
                .body(page);
    }
}
