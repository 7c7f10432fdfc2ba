package org.communique;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class on one kind of MongoDB; an abstract contract gets one such subclass for each. A Spring context finds the
 * address in {@code spring.mongodb.uri}; any test may take a {@link MongoServer} or a
 * {@link com.mongodb.ConnectionString} as a parameter.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(MongoServerExtension.class)
public @interface OnMongo {

    /** The server to run on; where it cannot be had, the class is skipped and named in the report of the run. */
    MongoServer value();

    /** A database that classes of the same name share, contexts included; without one, a new one for the class. */
    String database() default "";
}
