/** HTTP: the directory and what it knows of the caller. */
@NullMarked
package io.liaison.request.directory.web;

import org.jspecify.annotations.NullMarked;
