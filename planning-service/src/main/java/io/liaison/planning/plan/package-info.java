/** The working draft of the plan (跨部門協調方案). */
@NullMarked
package io.liaison.planning.plan;

import org.jspecify.annotations.NullMarked;
