/** A plan version on its round through the departments. */
@NullMarked
package io.liaison.planning.approval.domain;

import org.jspecify.annotations.NullMarked;
