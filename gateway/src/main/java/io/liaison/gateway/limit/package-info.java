/** How often one person may call. */
@NullMarked
package io.liaison.gateway.limit;

import org.jspecify.annotations.NullMarked;
