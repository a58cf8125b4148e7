/** When a request goes to acceptance, when it is completed, and its acceptance report. */
@NullMarked
package io.liaison.tracking.completion.domain;

import org.jspecify.annotations.NullMarked;
