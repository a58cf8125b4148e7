/** The task centre: lists, one task, one request, what waits for a person. */
@NullMarked
package io.liaison.tracking.centre.application;

import org.jspecify.annotations.NullMarked;
