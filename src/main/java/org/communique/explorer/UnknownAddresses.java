package org.communique.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** A browser that asks for an address where nothing stands gets the explorer, which says so and knows the way back, as a 404. */
@Component
class UnknownAddresses implements ErrorViewResolver {

    private final View page;

    UnknownAddresses(ExplorerPage page) {
        this.page = (model, request, response) -> page.write(response);
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, @Nullable Object> model) {
        return status == HttpStatus.NOT_FOUND ? new ModelAndView(page) : null;
    }
}
