/** Who calls: people with a session from the identity provider, programs with a token of it. */
@NullMarked
package io.liaison.gateway.signin;

import org.jspecify.annotations.NullMarked;
