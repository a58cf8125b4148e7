/** Tests of the working calendar. */
@NullMarked
package io.liaison.request.calendar;

import org.jspecify.annotations.NullMarked;
