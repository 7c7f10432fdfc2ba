package org.communique;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** The program keeps nothing of what it read or answered, so that each request costs what the first one does. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestPropertySource(properties = {"communique.at-hand.facts=0", "communique.answers.memory=0B"})
public @interface NothingAtHand {}
