/** A completed request opens its retrospective. */
@NullMarked
package io.liaison.archive.retrospective.messaging;

import org.jspecify.annotations.NullMarked;
