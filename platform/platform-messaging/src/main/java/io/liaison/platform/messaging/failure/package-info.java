/** What an error says about trying again. */
@NullMarked
package io.liaison.platform.messaging.failure;

import org.jspecify.annotations.NullMarked;
