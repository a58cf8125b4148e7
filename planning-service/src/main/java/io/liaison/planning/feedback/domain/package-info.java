/** The feedback form, its signatures, and needs that departments answer. */
@NullMarked
package io.liaison.planning.feedback.domain;

import org.jspecify.annotations.NullMarked;
