/** A service's own copy of the directory and its working calendar. */
@NullMarked
package io.liaison.platform.directory;

import org.jspecify.annotations.NullMarked;
