/** The talk about a request: the tables. */
@NullMarked
package io.liaison.request.review.thread.persistence;

import org.jspecify.annotations.NullMarked;
