package org.communique;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Points the Spring context of a test class to the MongoDB that {@link OnMongo} names. */
class MongoServerContextCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        OnMongo on = TestContextAnnotationUtils.findMergedAnnotation(testClass, OnMongo.class);
        return on == null ? null : new Address(on.value(), MongoServerExtension.database(on, testClass));
    }

    /** Part of the key that contexts are cached under. */
    private record Address(MongoServer server, String database) implements ContextCustomizer {

        /** On the embedded server a context takes the way of a user without a MongoDB: it starts one of its own. */
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            String uri = server == MongoServer.EMBEDDED ? "" : server.uri(database);
            TestPropertyValues.of("spring.mongodb.uri=" + uri).applyTo(context);
        }
    }
}
