/** Red alerts: what raises one and what clears it. */
@NullMarked
package io.liaison.tracking.alert.domain;

import org.jspecify.annotations.NullMarked;
