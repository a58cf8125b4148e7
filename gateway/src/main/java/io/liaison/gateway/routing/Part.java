package io.liaison.gateway.routing;

import java.net.URI;

/**
 * A part behind the gateway.
 *
 * @param name its name in messages and in the state of the platform
 * @param uri where its API is
 * @param healthUri where it says whether it is ready
 */
public record Part(String name, URI uri, URI healthUri) {}
