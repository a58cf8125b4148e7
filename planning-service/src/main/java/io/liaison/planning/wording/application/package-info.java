/** Having the lists of vague wording ready for the check of plans. */
@NullMarked
package io.liaison.planning.wording.application;

import org.jspecify.annotations.NullMarked;
