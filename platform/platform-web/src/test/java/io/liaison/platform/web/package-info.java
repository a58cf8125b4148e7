/** Tests of the platform's HTTP behaviour against a small application of its own. */
@NullMarked
package io.liaison.platform.web;

import org.jspecify.annotations.NullMarked;
