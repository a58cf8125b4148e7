/** The transactional outbox: events are stored with the change they tell of, and published by a leased relay. */
@NullMarked
package io.liaison.platform.messaging.outbox;

import org.jspecify.annotations.NullMarked;
