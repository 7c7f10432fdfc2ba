package org.communique.http;

import java.time.Duration;
import java.util.UUID;
import org.communique.graphql.Documents;
import org.communique.graphql.MemoryBudget;
import org.communique.graphql.Pinning;
import org.communique.graphql.RequestLimits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.web.filter.RequestContextFilter;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AnswerSettings.class, HttpSettings.class})
class HttpConfiguration {

    /** How long an operation waits for a permit. */
    private static final Duration PATIENCE = Duration.ofMillis(500);
    /** Operations that may wait for a permit. */
    private static final int WAITING = 50;
    /** Threads that may wait for an answer that another works out: with all others, they are fewer than Tomcat has. */
    private static final int FOLLOWERS = 120;

    @Bean
    WebGraphQlHandler webGraphQlHandler(
            ExecutionGraphQlService engine, ObjectProvider<WebGraphQlInterceptor> interceptors) {
        return WebGraphQlHandler.builder(engine)
                .interceptors(interceptors.orderedStream().toList())
                .build();
    }

    @Bean
    MemoryBudget memoryBudget(RequestLimits limits) {
        return new MemoryBudget(limits.memoryBytes());
    }

    @Bean
    Operations operations(RequestLimits limits) {
        ClientSemaphore permits =
                new ClientSemaphore(limits.operations(), limits.operationsOfClient(), WAITING, PATIENCE);
        return new Operations(permits, limits.time());
    }

    @Bean
    Answers answers(
            WebGraphQlHandler handler,
            Operations operations,
            MemoryBudget budget,
            RequestLimits limits,
            AnswerSettings settings) {
        return new Answers(
                new Engine(handler, operations, budget, limits.answer().toBytes()),
                new Tags(release()),
                new UnderWay(limits.time(), Connectors.VIRTUAL_THREADS ? Integer.MAX_VALUE : FOLLOWERS),
                settings.memory().toBytes());
    }

    @Bean
    ServletRegistrationBean<GraphQlEndpoint> graphQlEndpoint(
            Answers answers,
            Pinning pinning,
            GraphQlSource source,
            RequestLimits limits,
            Documents read,
            MemoryBudget budget,
            HttpSettings settings) {
        TrustedDocuments documents =
                new TrustedDocuments(settings.trustedDocuments(), settings.trustedDocumentsOnly(), source.schema());
        GraphQlEndpoint endpoint = new GraphQlEndpoint(answers, pinning, limits, documents, read, budget, settings);
        return new ServletRegistrationBean<>(endpoint, GraphQlEndpoint.PATH);
    }

    /** The program's version; of a program without one, which is being worked on, each start is a release of its own. */
    private static String release() {
        String version = HttpConfiguration.class.getPackage().getImplementationVersion();
        return version != null ? version : UUID.randomUUID().toString();
    }

    @Bean
    FilterRegistrationBean<ResponseHeaders> responseHeaders() {
        var filter = new FilterRegistrationBean<>(new ResponseHeaders());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Nothing here asks for the request of its thread. */
    @Bean
    FilterRegistrationBean<RequestContextFilter> noRequestContext() {
        var none = new FilterRegistrationBean<>(new RequestContextFilter());
        none.setEnabled(false);
        return none;
    }

    @Bean
    Connectors connectors(RequestLimits limits) {
        return new Connectors(limits);
    }
}
