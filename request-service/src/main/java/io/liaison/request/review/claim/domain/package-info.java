/** Who is looking at a request: the rules. */
@NullMarked
package io.liaison.request.review.claim.domain;

import org.jspecify.annotations.NullMarked;
