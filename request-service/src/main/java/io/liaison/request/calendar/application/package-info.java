/** Changing the working calendar. */
@NullMarked
package io.liaison.request.calendar.application;

import org.jspecify.annotations.NullMarked;
