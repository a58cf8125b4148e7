/** What the controllers of all features share: how an act on a request is run and answered. */
@NullMarked
package io.liaison.request.calls;

import org.jspecify.annotations.NullMarked;
