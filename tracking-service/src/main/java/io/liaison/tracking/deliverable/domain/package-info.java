/** What owners hand in. */
@NullMarked
package io.liaison.tracking.deliverable.domain;

import org.jspecify.annotations.NullMarked;
