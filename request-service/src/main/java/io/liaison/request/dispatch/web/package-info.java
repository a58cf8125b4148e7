/** HTTP: dispatch and its answer. */
@NullMarked
package io.liaison.request.dispatch.web;

import org.jspecify.annotations.NullMarked;
