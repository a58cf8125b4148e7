/** Tests of this service and what they share. */
@NullMarked
package io.liaison.archive;

import org.jspecify.annotations.NullMarked;
