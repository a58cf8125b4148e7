/** The CloudEvents 1.0 envelope: what goes out and what comes in. */
@NullMarked
package io.liaison.platform.messaging.event;

import org.jspecify.annotations.NullMarked;
