/** Tests of the aggregate and its policies. */
@NullMarked
package io.liaison.request.intake.domain;

import org.jspecify.annotations.NullMarked;
