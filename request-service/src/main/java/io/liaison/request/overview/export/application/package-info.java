/** Everything there is about one request. */
@NullMarked
package io.liaison.request.overview.export.application;

import org.jspecify.annotations.NullMarked;
