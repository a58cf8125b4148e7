/** The whole platform on one machine, started and stopped in the right order. */
@NullMarked
package io.liaison.standalone.platform;

import org.jspecify.annotations.NullMarked;
