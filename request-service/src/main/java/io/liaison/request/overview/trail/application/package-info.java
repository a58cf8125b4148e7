/** The whole audit trail, for administrators. */
@NullMarked
package io.liaison.request.overview.trail.application;

import org.jspecify.annotations.NullMarked;
