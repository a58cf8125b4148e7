/** Consuming events once in effect: inbox, order per key, dead letters. */
@NullMarked
package io.liaison.platform.messaging.consume;

import org.jspecify.annotations.NullMarked;
