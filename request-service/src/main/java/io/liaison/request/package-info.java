/** Intake, review and dispatch of requests, and the directory. */
@NullMarked
package io.liaison.request;

import org.jspecify.annotations.NullMarked;
