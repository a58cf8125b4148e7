/** The talk about a request, over HTTP. */
@NullMarked
package io.liaison.request.review.thread;

import org.jspecify.annotations.NullMarked;
