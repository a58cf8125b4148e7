/** CloudEvents envelope, outbox, inbox and deadlines of every service. */
@NullMarked
package io.liaison.platform.messaging;

import org.jspecify.annotations.NullMarked;
