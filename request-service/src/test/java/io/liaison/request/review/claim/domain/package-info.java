/** Tests of the claim's rules. */
@NullMarked
package io.liaison.request.review.claim.domain;

import org.jspecify.annotations.NullMarked;
