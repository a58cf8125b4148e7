/** Duties as the other services' events open and close them. */
@NullMarked
package io.liaison.request.overview.duty.messaging;

import org.jspecify.annotations.NullMarked;
