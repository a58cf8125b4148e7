/** Progress updates (form 3) and their review. */
@NullMarked
package io.liaison.tracking.progress.domain;

import org.jspecify.annotations.NullMarked;
