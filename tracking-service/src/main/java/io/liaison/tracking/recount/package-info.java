/** Counting anew when the working calendar changes. */
@NullMarked
package io.liaison.tracking.recount;

import org.jspecify.annotations.NullMarked;
