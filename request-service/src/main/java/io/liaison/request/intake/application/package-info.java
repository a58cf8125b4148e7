/** Use cases of intake: draft, hand in, sign, withdraw; and the ports they need. */
@NullMarked
package io.liaison.request.intake.application;

import org.jspecify.annotations.NullMarked;
