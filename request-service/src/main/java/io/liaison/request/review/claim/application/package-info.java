/** Who is looking at a request: use cases. */
@NullMarked
package io.liaison.request.review.claim.application;

import org.jspecify.annotations.NullMarked;
