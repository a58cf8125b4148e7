/** Use cases of dispatch: give to a lead, confirm, object; and the 24 hours for it. */
@NullMarked
package io.liaison.request.dispatch.application;

import org.jspecify.annotations.NullMarked;
