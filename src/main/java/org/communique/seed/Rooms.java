package org.communique.seed;

import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The rooms with what they know of kinds and rules, but without what serves and stores: enough to read, check, format and verify. */
final class Rooms extends AnnotationConfigApplicationContext {

    private Rooms() {
        addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        register(Scan.class);
        refresh();
    }

    /** Opens them: nothing is made before it is asked for, so no database is looked for. */
    static ApplicationContext open() {
        return new Rooms();
    }

    /** Starts nothing and tells nobody that the program is there: it is not. */
    @Override
    protected void finishRefresh() {}

    @ComponentScan(
            basePackages = "org.communique",
            excludeFilters = @ComponentScan.Filter(SpringBootConfiguration.class))
    private static final class Scan {}

    /** The same with a store, for a program that serves nothing. */
    @ComponentScan(
            basePackages = "org.communique",
            excludeFilters = {
                @ComponentScan.Filter(SpringBootConfiguration.class),
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class)
            })
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        ConfigurationPropertiesAutoConfiguration.class,
        SslAutoConfiguration.class,
        MongoAutoConfiguration.class,
        DataMongoAutoConfiguration.class
    })
    static final class Stored {}
}
