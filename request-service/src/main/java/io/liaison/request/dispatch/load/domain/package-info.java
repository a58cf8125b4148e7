/** What a department has to do already. */
@NullMarked
package io.liaison.request.dispatch.load.domain;

import org.jspecify.annotations.NullMarked;
