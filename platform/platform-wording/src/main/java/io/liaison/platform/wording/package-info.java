/** Vague wording: what its lists are made of, and finding it in texts. Plain Java. */
@NullMarked
package io.liaison.platform.wording;

import org.jspecify.annotations.NullMarked;
