/** The working calendar (functional.md, section 1): pure functions over dates and instants. */
@NullMarked
package io.liaison.platform.directory.calendar;

import org.jspecify.annotations.NullMarked;
