/** What meetings hear of requests. */
@NullMarked
package io.liaison.planning.meeting.messaging;

import org.jspecify.annotations.NullMarked;
