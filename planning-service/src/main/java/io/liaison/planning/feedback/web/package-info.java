/** Feedback and dependencies over HTTP. */
@NullMarked
package io.liaison.planning.feedback.web;

import org.jspecify.annotations.NullMarked;
