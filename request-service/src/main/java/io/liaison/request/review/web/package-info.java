/** HTTP: the review centre. */
@NullMarked
package io.liaison.request.review.web;

import org.jspecify.annotations.NullMarked;
