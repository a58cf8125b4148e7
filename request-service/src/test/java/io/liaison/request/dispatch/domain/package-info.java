/** Tests of the lead's proposal. */
@NullMarked
package io.liaison.request.dispatch.domain;

import org.jspecify.annotations.NullMarked;
