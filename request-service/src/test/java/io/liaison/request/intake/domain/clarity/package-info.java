/** Tests of the clarity check. */
@NullMarked
package io.liaison.request.intake.domain.clarity;

import org.jspecify.annotations.NullMarked;
