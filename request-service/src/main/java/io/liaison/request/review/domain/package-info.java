/** What a reviewer is shown: the difference between two versions of a form. Pure. */
@NullMarked
package io.liaison.request.review.domain;

import org.jspecify.annotations.NullMarked;
