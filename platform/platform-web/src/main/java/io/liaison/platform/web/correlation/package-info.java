/** One id that follows a call through logs, events and services. */
@NullMarked
package io.liaison.platform.web.correlation;

import org.jspecify.annotations.NullMarked;
