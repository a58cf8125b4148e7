/** When each task will be finished, from its own reports and from the tasks it waits for. */
@NullMarked
package io.liaison.tracking.forecast.domain;

import org.jspecify.annotations.NullMarked;
