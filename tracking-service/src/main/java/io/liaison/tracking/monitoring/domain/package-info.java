/** Which instants of a task are watched, and from what they are counted. */
@NullMarked
package io.liaison.tracking.monitoring.domain;

import org.jspecify.annotations.NullMarked;
