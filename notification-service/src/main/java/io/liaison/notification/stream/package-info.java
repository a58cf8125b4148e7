/** The inbox as it fills, live. */
@NullMarked
package io.liaison.notification.stream;

import org.jspecify.annotations.NullMarked;
