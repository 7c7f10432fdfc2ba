package org.communique.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** Filtered lists are read by access paths at once, as they are where MongoDB's own plan takes too long. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestPropertySource(properties = {"communique.lists.patience=0s", "communique.lists.counting=0s"})
@interface ByAccessPath {}
