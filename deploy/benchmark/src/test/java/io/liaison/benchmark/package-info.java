@NullMarked
package io.liaison.benchmark;

import org.jspecify.annotations.NullMarked;
