package org.communique.graphql;

import graphql.execution.instrumentation.Instrumentation;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestLimits.class)
class EngineConfiguration {

    /** Of one instrumentation there need be no chain: each field would pay for its links. */
    @Bean
    GraphQlSourceBuilderCustomizer documentsReadOnce(Documents documents, List<Instrumentation> instrumentations) {
        return source -> source.configureGraphQl(engine -> {
            engine.preparsedDocumentProvider(documents);
            if (instrumentations.size() == 1) {
                engine.instrumentation(instrumentations.get(0));
            }
        });
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
