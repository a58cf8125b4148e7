/** The clarity check (關鍵提醒): what in a form is missing or vague, where, and how to mend it. Pure. */
@NullMarked
package io.liaison.request.intake.domain.clarity;

import org.jspecify.annotations.NullMarked;
