/** What is read of other services' events. */
@NullMarked
package io.liaison.request.dispatch.load.messaging;

import org.jspecify.annotations.NullMarked;
