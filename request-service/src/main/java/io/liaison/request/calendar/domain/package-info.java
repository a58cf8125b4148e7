/** What a working calendar may hold, and what its days are. */
@NullMarked
package io.liaison.request.calendar.domain;

import org.jspecify.annotations.NullMarked;
