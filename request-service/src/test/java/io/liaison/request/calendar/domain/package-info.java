/** Tests of what a working calendar may hold. */
@NullMarked
package io.liaison.request.calendar.domain;

import org.jspecify.annotations.NullMarked;
