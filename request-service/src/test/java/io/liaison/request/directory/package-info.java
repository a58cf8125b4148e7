/** The directory over HTTP. */
@NullMarked
package io.liaison.request.directory;

import org.jspecify.annotations.NullMarked;
