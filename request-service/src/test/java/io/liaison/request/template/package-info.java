/** Templates and copies over HTTP. */
@NullMarked
package io.liaison.request.template;

import org.jspecify.annotations.NullMarked;
