/** The guide over HTTP. */
@NullMarked
package io.liaison.archive.guide.web;

import org.jspecify.annotations.NullMarked;
