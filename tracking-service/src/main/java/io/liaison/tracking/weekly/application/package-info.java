/** Proposes weekly reviews and keeps track of those that were scheduled. */
@NullMarked
package io.liaison.tracking.weekly.application;

import org.jspecify.annotations.NullMarked;
