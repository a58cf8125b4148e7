/** Retrospectives over HTTP. */
@NullMarked
package io.liaison.archive.retrospective.web;

import org.jspecify.annotations.NullMarked;
