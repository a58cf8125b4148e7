/** Which part answers which path, and what happens when it does not. */
@NullMarked
package io.liaison.gateway.routing;

import org.jspecify.annotations.NullMarked;
