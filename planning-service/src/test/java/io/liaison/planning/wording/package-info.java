/** What counts as vague, told by request-service. */
@NullMarked
package io.liaison.planning.wording;

import org.jspecify.annotations.NullMarked;
