package org.communique.seed;

import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;

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
}
