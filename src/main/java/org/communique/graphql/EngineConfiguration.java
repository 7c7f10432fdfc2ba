package org.communique.graphql;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestLimits.class)
class EngineConfiguration {

    /** One instrumentation, and no chain of them: each field pays for every link. */
    @Bean
    GraphQlSourceBuilderCustomizer documentsReadOnce(Documents documents, Admission admission) {
        return source -> source.configureGraphQl(
                engine -> engine.preparsedDocumentProvider(documents).instrumentation(admission));
    }

    /** An operation stays on the one thread that it runs on, so that stopping the thread stops the work. */
    @Bean
    static BeanPostProcessor operationsOnOneThread() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.setBlockingMethodPredicate(method -> false);
                }
                return bean;
            }
        };
    }
}
