/** The organisation's working calendar: edited, imported, and counted with. */
@NullMarked
package io.liaison.request.calendar;

import org.jspecify.annotations.NullMarked;
