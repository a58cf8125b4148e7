/** The service on real engines, and the words that tests speak in. */
@NullMarked
package io.liaison.request.support;

import org.jspecify.annotations.NullMarked;
