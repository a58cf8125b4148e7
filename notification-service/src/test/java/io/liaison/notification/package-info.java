/** Tests of this service and what they share. */
@NullMarked
package io.liaison.notification;

import org.jspecify.annotations.NullMarked;
