/** Starts the engines, the identity provider and all parts on one machine. */
@NullMarked
package io.liaison.standalone;

import org.jspecify.annotations.NullMarked;
