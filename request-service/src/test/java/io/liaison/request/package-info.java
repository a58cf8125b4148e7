/** Tests of the service as a whole. */
@NullMarked
package io.liaison.request;

import org.jspecify.annotations.NullMarked;
