/** Problem documents (RFC 9457): from any failure to one JSON shape in the caller's language. */
@NullMarked
package io.liaison.platform.web.problem;

import org.jspecify.annotations.NullMarked;
