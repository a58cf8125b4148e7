/** Reports progress and reviews reports. */
@NullMarked
package io.liaison.tracking.progress.application;

import org.jspecify.annotations.NullMarked;
