/** Every call of the service: who may, what the description says, what malformed input does. */
@NullMarked
package io.liaison.request.api;

import org.jspecify.annotations.NullMarked;
