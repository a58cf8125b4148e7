/** Following an inbox without a gap, over reconnections and several instances. */
@NullMarked
package io.liaison.notification.stream.application;

import org.jspecify.annotations.NullMarked;
