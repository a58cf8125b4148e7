/** What counts as vague, as events on {@code liaison.wording}. */
@NullMarked
package io.liaison.request.wording.messaging;

import org.jspecify.annotations.NullMarked;
