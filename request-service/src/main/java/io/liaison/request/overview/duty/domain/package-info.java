/** What waits for whom over all phases: duties that other services' events open and close. */
@NullMarked
package io.liaison.request.overview.duty.domain;

import org.jspecify.annotations.NullMarked;
