/** The departments' load: what other services report. */
@NullMarked
package io.liaison.request.dispatch.load.messaging;

import org.jspecify.annotations.NullMarked;
