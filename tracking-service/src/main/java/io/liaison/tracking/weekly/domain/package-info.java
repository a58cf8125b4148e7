/** When the lead is to open a weekly review. */
@NullMarked
package io.liaison.tracking.weekly.domain;

import org.jspecify.annotations.NullMarked;
