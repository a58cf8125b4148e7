/** Submission, answers and versions over HTTP. */
@NullMarked
package io.liaison.planning.approval.web;

import org.jspecify.annotations.NullMarked;
