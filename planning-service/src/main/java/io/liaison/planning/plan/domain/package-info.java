/** The plan, its checks and what differs between two plans. */
@NullMarked
package io.liaison.planning.plan.domain;

import org.jspecify.annotations.NullMarked;
