/** What a change of the working calendar moves. */
@NullMarked
package io.liaison.tracking.recount.application;

import org.jspecify.annotations.NullMarked;
