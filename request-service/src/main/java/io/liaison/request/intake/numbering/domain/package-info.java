/** What the numbers of requests begin with. */
@NullMarked
package io.liaison.request.intake.numbering.domain;

import org.jspecify.annotations.NullMarked;
