/** Settings of this service. */
@NullMarked
package io.liaison.archive.config;

import org.jspecify.annotations.NullMarked;
