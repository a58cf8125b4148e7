/** Keeps the red alerts of a request in step with its tasks. */
@NullMarked
package io.liaison.tracking.alert.application;

import org.jspecify.annotations.NullMarked;
