/** The working calendar over HTTP. */
@NullMarked
package io.liaison.request.calendar.web;

import org.jspecify.annotations.NullMarked;
