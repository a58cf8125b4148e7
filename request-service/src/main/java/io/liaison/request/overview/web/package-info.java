/** HTTP: reading requests. */
@NullMarked
package io.liaison.request.overview.web;

import org.jspecify.annotations.NullMarked;
