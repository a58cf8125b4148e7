/** Tests of differences between texts. */
@NullMarked
package io.liaison.request.review.application;

import org.jspecify.annotations.NullMarked;
