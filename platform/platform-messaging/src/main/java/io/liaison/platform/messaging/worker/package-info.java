/** Threads of the platform's own that repeat a step: the only places, besides listeners, where waiting is allowed. */
@NullMarked
package io.liaison.platform.messaging.worker;

import org.jspecify.annotations.NullMarked;
