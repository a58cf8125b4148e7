/** The six parts as processes of their own. */
@NullMarked
package io.liaison.standalone.parts;

import org.jspecify.annotations.NullMarked;
