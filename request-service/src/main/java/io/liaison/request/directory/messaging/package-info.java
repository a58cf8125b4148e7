/** Changes of the directory, as events on {@code liaison.directory}. */
@NullMarked
package io.liaison.request.directory.messaging;

import org.jspecify.annotations.NullMarked;
