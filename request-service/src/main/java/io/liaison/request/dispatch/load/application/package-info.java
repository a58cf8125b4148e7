/** The departments' load: use cases. */
@NullMarked
package io.liaison.request.dispatch.load.application;

import org.jspecify.annotations.NullMarked;
