package org.communique.seed;

import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The rooms with what they know of kinds and rules, but without what serves and stores: enough to read, check, format and verify. */
@ComponentScan(basePackages = "org.communique", excludeFilters = @ComponentScan.Filter(SpringBootApplication.class))
final class Rooms {

    /** Opens them: nothing is made before it is asked for, so no database is looked for. */
    static AnnotationConfigApplicationContext open() {
        var rooms = new AnnotationConfigApplicationContext();
        rooms.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        rooms.register(Rooms.class);
        rooms.refresh();
        return rooms;
    }
}
