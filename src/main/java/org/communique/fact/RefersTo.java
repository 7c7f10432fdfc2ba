package org.communique.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a component (or a method) that holds the id, or ids, of other records: GraphQL resolves it, {@code check} looks it up. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface RefersTo {

    /** The kinds it may point to, as ids spell them: {@code person}, {@code state}. */
    String[] value();

    /** Whether following it from record to record must come to an end: a place within a place. */
    boolean acyclic() default false;
}
