/** Rebuilding past states, without a database. */
@NullMarked
package io.liaison.request.overview.history.application;

import org.jspecify.annotations.NullMarked;
