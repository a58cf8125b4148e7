/** The deadlines by which departments answer. */
@NullMarked
package io.liaison.planning.approval.messaging;

import org.jspecify.annotations.NullMarked;
