/** Who is looking at a request: HTTP. */
@NullMarked
package io.liaison.request.review.claim.web;

import org.jspecify.annotations.NullMarked;
