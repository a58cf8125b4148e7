/** Inboxes of all people, and the live delivery of notices to them. */
@NullMarked
package io.liaison.notification;

import org.jspecify.annotations.NullMarked;
