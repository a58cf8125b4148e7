/** What waits for whom over all phases. */
@NullMarked
package io.liaison.request.overview.duty.messaging;

import org.jspecify.annotations.NullMarked;
