/** Tests of the state of the platform. */
@NullMarked
package io.liaison.gateway.status;

import org.jspecify.annotations.NullMarked;
