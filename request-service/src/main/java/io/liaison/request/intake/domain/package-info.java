/** A request in intake: its form, states, acts and events. Pure (functional.md, sections 2 and 3). */
@NullMarked
package io.liaison.request.intake.domain;

import org.jspecify.annotations.NullMarked;
