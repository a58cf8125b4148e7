/** The talk about a request: HTTP. */
@NullMarked
package io.liaison.request.review.thread.web;

import org.jspecify.annotations.NullMarked;
