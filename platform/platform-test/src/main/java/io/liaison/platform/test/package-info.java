/** What the tests of all modules share: engines, clock, schema assertions, architecture rules. */
@NullMarked
package io.liaison.platform.test;

import org.jspecify.annotations.NullMarked;
