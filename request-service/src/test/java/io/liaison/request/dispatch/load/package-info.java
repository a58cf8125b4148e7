/** The departments' load, as it is fed and shown. */
@NullMarked
package io.liaison.request.dispatch.load;

import org.jspecify.annotations.NullMarked;
