package io.liaison.platform.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ties a test to the rules that it proves. The rules have their identifiers in {@code docs/rules.md}; a test of
 * request-service reads the sources of all modules and fails where a rule has no test or a test names no rule.
 * Stands directly before the method.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Proves {

    /** Identifiers of the rules, such as {@code 2-number-without-gaps}. */
    String[] value();
}
