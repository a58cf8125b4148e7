/** What follows from every change of tasks: forecasts, alerts, watched instants, completion. */
@NullMarked
package io.liaison.tracking.settlement.application;

import org.jspecify.annotations.NullMarked;
