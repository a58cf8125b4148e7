/** Dispatch, its answer and its deadline. */
@NullMarked
package io.liaison.request.dispatch;

import org.jspecify.annotations.NullMarked;
