/** Tests of the rate limit. */
@NullMarked
package io.liaison.gateway.limit;

import org.jspecify.annotations.NullMarked;
