/** Reading files of holidays: CSV and iCalendar. */
@NullMarked
package io.liaison.request.calendar.file;

import org.jspecify.annotations.NullMarked;
