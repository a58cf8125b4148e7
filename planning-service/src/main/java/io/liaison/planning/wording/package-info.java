/** What counts as vague: a copy of request-service's lists. */
@NullMarked
package io.liaison.planning.wording;

import org.jspecify.annotations.NullMarked;
