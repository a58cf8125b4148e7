/** Filing, signing and acknowledging feedback; answering dependencies. */
@NullMarked
package io.liaison.planning.feedback.application;

import org.jspecify.annotations.NullMarked;
