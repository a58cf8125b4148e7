/** The working draft over HTTP. */
@NullMarked
package io.liaison.planning.plan.web;

import org.jspecify.annotations.NullMarked;
