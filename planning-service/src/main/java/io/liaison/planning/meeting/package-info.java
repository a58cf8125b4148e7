/** Meetings (會議預約) and their minutes. */
@NullMarked
package io.liaison.planning.meeting;

import org.jspecify.annotations.NullMarked;
