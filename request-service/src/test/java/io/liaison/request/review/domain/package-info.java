/** Tests of the difference between versions. */
@NullMarked
package io.liaison.request.review.domain;

import org.jspecify.annotations.NullMarked;
