/** Cursor paging, the same for every list of the platform. */
@NullMarked
package io.liaison.platform.web.paging;

import org.jspecify.annotations.NullMarked;
