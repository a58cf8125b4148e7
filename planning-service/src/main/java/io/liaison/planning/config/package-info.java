/** Wiring of the planning service. */
@NullMarked
package io.liaison.planning.config;

import org.jspecify.annotations.NullMarked;
