/** What waits for whom over all phases. */
@NullMarked
package io.liaison.request.overview.duty.domain;

import org.jspecify.annotations.NullMarked;
