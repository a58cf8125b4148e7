/** Prefixes of request numbers, over HTTP. */
@NullMarked
package io.liaison.request.intake.numbering;

import org.jspecify.annotations.NullMarked;
