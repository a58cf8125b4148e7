/** The calls of this service: what each one needs, and their description as OpenAPI. */
@NullMarked
package io.liaison.request.api;

import org.jspecify.annotations.NullMarked;
