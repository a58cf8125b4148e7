/** Telling people, reading and marking what they were told. */
@NullMarked
package io.liaison.notification.notice.application;

import org.jspecify.annotations.NullMarked;
