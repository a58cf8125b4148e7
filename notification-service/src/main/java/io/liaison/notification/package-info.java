/** Notices to people, by inbox and other channels. */
@NullMarked
package io.liaison.notification;

import org.jspecify.annotations.NullMarked;
