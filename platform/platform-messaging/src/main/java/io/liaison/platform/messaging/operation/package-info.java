/** What keeps the messaging tables small, and what an operator sees of them. */
@NullMarked
package io.liaison.platform.messaging.operation;

import org.jspecify.annotations.NullMarked;
