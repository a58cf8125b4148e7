/** Problem details, security defaults and observability of every HTTP part. */
@NullMarked
package io.liaison.platform.web;

import org.jspecify.annotations.NullMarked;
