/** Opens, changes and cancels tasks when plans are approved or requests withdrawn. */
@NullMarked
package io.liaison.tracking.plan.application;

import org.jspecify.annotations.NullMarked;
