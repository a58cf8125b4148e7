/** Urges by hand, once a day and person. */
@NullMarked
package io.liaison.tracking.urge.application;

import org.jspecify.annotations.NullMarked;
