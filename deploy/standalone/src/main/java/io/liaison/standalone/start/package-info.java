/** How a start tells what it does and why it fails. */
@NullMarked
package io.liaison.standalone.start;

import org.jspecify.annotations.NullMarked;
