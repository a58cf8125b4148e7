/** The talk about a request: use cases. */
@NullMarked
package io.liaison.request.review.thread.application;

import org.jspecify.annotations.NullMarked;
