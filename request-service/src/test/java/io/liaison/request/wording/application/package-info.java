/** Keeping the wording lists. */
@NullMarked
package io.liaison.request.wording.application;

import org.jspecify.annotations.NullMarked;
