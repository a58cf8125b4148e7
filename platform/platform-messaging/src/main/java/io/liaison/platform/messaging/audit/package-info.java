/** The append-only audit trail (functional.md, section 9). */
@NullMarked
package io.liaison.platform.messaging.audit;

import org.jspecify.annotations.NullMarked;
