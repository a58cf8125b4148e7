/** A service's own copy of the directory: a table fed by events, held in memory. */
@NullMarked
package io.liaison.platform.directory.copy;

import org.jspecify.annotations.NullMarked;
