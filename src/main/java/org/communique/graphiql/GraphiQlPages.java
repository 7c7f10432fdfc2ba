package org.communique.graphiql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the built page at {@code /graphiql}, and what it loads below. Its policy for the browser is that of all pages. */
@Configuration(proxyBeanMethods = false)
class GraphiQlPages implements WebMvcConfigurer {

    private static final String FOLDER = "classpath:/static/graphiql/";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
        registry.addRedirectViewController("/graphiql/", "/graphiql");
    }

    /**
     * The page is asked for anew each time, and sent where it changed. What it loads has a hash of its content in its name, so it may be kept for ever. The
     * time of a file says nothing: that of all files of a jar is the same, in each release.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/graphiql/assets/**")
                .addResourceLocations(FOLDER + "assets/")
                .setUseLastModified(false)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/graphiql/*.html")
                .addResourceLocations(FOLDER)
                .setUseLastModified(false)
                .setEtagGenerator(GraphiQlPages::tag)
                .setCacheControl(CacheControl.noCache());
    }

    private static String tag(Resource page) {
        try {
            return "W/\"" + DigestUtils.md5DigestAsHex(page.getContentAsByteArray()) + '"';
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
