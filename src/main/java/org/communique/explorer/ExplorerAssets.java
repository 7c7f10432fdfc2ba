package org.communique.explorer;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the page's scripts, styles and pictures: their names have their hashes, so they never change. */
@Configuration(proxyBeanMethods = false)
class ExplorerAssets implements WebMvcConfigurer {

    private static final Duration FOR_GOOD = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        String assets = ExplorerController.FOLDER + "assets/";
        registry.addResourceHandler(assets + "**")
                .addResourceLocations("classpath:/static" + assets)
                .setUseLastModified(false)
                .setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable());
    }
}
