/** Lists of vague wording as they arrive. */
@NullMarked
package io.liaison.planning.wording.messaging;

import org.jspecify.annotations.NullMarked;
