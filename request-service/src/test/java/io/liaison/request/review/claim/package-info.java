/** Who is looking at a request, over HTTP. */
@NullMarked
package io.liaison.request.review.claim;

import org.jspecify.annotations.NullMarked;
