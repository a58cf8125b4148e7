/** Settings of the service. */
@NullMarked
package io.liaison.tracking.config;

import org.jspecify.annotations.NullMarked;
