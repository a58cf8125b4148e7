/** The person behind a call, and for whom a substitute acts. */
@NullMarked
package io.liaison.platform.directory.acting;

import org.jspecify.annotations.NullMarked;
