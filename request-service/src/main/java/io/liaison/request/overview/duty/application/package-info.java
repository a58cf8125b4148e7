/** Use cases of duties: follow the other services, list what waits for a person. */
@NullMarked
package io.liaison.request.overview.duty.application;

import org.jspecify.annotations.NullMarked;
