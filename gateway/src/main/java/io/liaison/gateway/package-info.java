/** Sign-in, sessions, routing, limits and the web pages. */
@NullMarked
package io.liaison.gateway;

import org.jspecify.annotations.NullMarked;
