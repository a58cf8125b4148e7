/** Who may do what, beside the acts on a request. */
@NullMarked
package io.liaison.request.permission.domain;

import org.jspecify.annotations.NullMarked;
