/** Editing, publishing and reading the guide, and finding what recurs. */
@NullMarked
package io.liaison.archive.guide.application;

import org.jspecify.annotations.NullMarked;
