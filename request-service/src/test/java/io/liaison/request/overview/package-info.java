/** Reading requests, and following other services. */
@NullMarked
package io.liaison.request.overview;

import org.jspecify.annotations.NullMarked;
