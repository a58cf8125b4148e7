/** Form 2 (部門協調反饋表) and the dependencies that follow from it. */
@NullMarked
package io.liaison.planning.feedback;

import org.jspecify.annotations.NullMarked;
