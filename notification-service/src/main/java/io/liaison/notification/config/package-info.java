/** Settings of this service. */
@NullMarked
package io.liaison.notification.config;

import org.jspecify.annotations.NullMarked;
