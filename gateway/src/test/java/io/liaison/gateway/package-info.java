/** Tests of the gateway between a browser, an identity provider and parts made for the purpose. */
@NullMarked
package io.liaison.gateway;

import org.jspecify.annotations.NullMarked;
