/** A notice: one fact of another part of the platform, told to one person. */
@NullMarked
package io.liaison.notification.notice;

import org.jspecify.annotations.NullMarked;
