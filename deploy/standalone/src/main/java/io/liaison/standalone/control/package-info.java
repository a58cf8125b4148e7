/** Control of a running platform from this machine: its clock, its parts, and waiting until nothing is under way. */
@NullMarked
package io.liaison.standalone.control;

import org.jspecify.annotations.NullMarked;
