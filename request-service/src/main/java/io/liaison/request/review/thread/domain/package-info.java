/** The talk about a request: messages and notes. */
@NullMarked
package io.liaison.request.review.thread.domain;

import org.jspecify.annotations.NullMarked;
