/** Who is looking at a request: the table. */
@NullMarked
package io.liaison.request.review.claim.persistence;

import org.jspecify.annotations.NullMarked;
