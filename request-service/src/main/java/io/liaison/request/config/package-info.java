/** Settings of the service. */
@NullMarked
package io.liaison.request.config;

import org.jspecify.annotations.NullMarked;
