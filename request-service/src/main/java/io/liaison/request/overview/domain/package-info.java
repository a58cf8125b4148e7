/** What waits for whom. Pure. */
@NullMarked
package io.liaison.request.overview.domain;

import org.jspecify.annotations.NullMarked;
