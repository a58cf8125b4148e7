/** How a service lets calls in: only with a token of the identity provider, only under {@code /api}. */
@NullMarked
package io.liaison.platform.web.security;

import org.jspecify.annotations.NullMarked;
