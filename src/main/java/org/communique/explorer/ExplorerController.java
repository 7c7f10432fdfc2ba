package org.communique.explorer;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the page of the explorer at all its addresses. */
@Controller
class ExplorerController {

    private final ExplorerPage page;

    ExplorerController(ExplorerPage page) {
        this.page = page;
    }

    @GetMapping({"/", "/actors/{id}", "/meetings/{id}", "/statements/{id}"})
    ResponseEntity<byte[]> page(HttpServletResponse response) {
        return page.answer(response);
    }
}
