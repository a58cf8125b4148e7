/** The lists of vague wording. Plain Java. */
@NullMarked
package io.liaison.planning.wording.domain;

import org.jspecify.annotations.NullMarked;
