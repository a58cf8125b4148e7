/** Filters of lists that people keep for themselves. */
@NullMarked
package io.liaison.request.overview.filter.application;

import org.jspecify.annotations.NullMarked;
