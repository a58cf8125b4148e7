/** Listens for weekly reviews that are scheduled and cancelled. */
@NullMarked
package io.liaison.tracking.weekly.messaging;

import org.jspecify.annotations.NullMarked;
