/** What rooms hear of requests, and how the service's facts are published. */
@NullMarked
package io.liaison.planning.room.messaging;

import org.jspecify.annotations.NullMarked;
