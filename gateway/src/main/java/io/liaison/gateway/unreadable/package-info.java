/** Calls that can't be read as HTTP at all. */
@NullMarked
package io.liaison.gateway.unreadable;

import org.jspecify.annotations.NullMarked;
