/** Rows that a transaction only adds, written by one statement just before its commit. */
@NullMarked
package io.liaison.platform.messaging.write;

import org.jspecify.annotations.NullMarked;
