/** Use cases of the review centre (審核中心): queue, return, rejection, versions. */
@NullMarked
package io.liaison.request.review.application;

import org.jspecify.annotations.NullMarked;
