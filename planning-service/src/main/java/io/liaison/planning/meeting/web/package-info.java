/** Meetings over HTTP. */
@NullMarked
package io.liaison.planning.meeting.web;

import org.jspecify.annotations.NullMarked;
