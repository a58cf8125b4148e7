/** Rebuilding a request as it was at an instant. */
@NullMarked
package io.liaison.request.overview.history.application;

import org.jspecify.annotations.NullMarked;
