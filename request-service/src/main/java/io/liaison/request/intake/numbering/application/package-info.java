/** Changing what the numbers of requests begin with. */
@NullMarked
package io.liaison.request.intake.numbering.application;

import org.jspecify.annotations.NullMarked;
