/** How a rule refuses a command: plain Java, so that domain code may throw it and adapters translate it. */
@NullMarked
package io.liaison.platform.rule;

import org.jspecify.annotations.NullMarked;
