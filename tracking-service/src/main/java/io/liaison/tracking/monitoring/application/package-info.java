/** Sets, moves and lifts the watched instants of tasks. */
@NullMarked
package io.liaison.tracking.monitoring.application;

import org.jspecify.annotations.NullMarked;
