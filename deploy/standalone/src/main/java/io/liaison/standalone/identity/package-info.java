/** The identity provider of the embedded default: OpenID Connect with the demo people. */
@NullMarked
package io.liaison.standalone.identity;

import org.jspecify.annotations.NullMarked;
