/** Whether the platform is ready: all of its parts, at one address. */
@NullMarked
package io.liaison.gateway.status;

import org.jspecify.annotations.NullMarked;
