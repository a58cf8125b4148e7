/** The calls about the wording lists. */
@NullMarked
package io.liaison.request.wording.web;

import org.jspecify.annotations.NullMarked;
