/** Measures the platform on one machine: what it takes in, and how soon others hear of it. */
@NullMarked
package io.liaison.benchmark;

import org.jspecify.annotations.NullMarked;
