/** The HTTP conventions every controller of the platform shares. */
@NullMarked
package io.liaison.platform.web.http;

import org.jspecify.annotations.NullMarked;
