/** A person's way into the running platform over HTTP: sign-in through the gateway, then JSON calls. */
@NullMarked
package io.liaison.standalone.http;

import org.jspecify.annotations.NullMarked;
