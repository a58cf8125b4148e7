/** Events of all topics become notices. */
@NullMarked
package io.liaison.notification.notice.messaging;

import org.jspecify.annotations.NullMarked;
