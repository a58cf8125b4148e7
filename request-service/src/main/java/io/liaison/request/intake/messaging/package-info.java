/** What happens to requests, as events on {@code liaison.request}. */
@NullMarked
package io.liaison.request.intake.messaging;

import org.jspecify.annotations.NullMarked;
