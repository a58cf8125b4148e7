/** The review centre over HTTP. */
@NullMarked
package io.liaison.request.review;

import org.jspecify.annotations.NullMarked;
