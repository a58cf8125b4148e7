/** What other services report of a request: its phase and its timeline. */
@NullMarked
package io.liaison.request.overview.messaging;

import org.jspecify.annotations.NullMarked;
