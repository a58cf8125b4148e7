/** The web pages, and the time they count deadlines by. */
@NullMarked
package io.liaison.gateway.pages;

import org.jspecify.annotations.NullMarked;
