package io.liaison.standalone.identity;

import java.net.URI;
import java.nio.file.Path;

/**
 * What the identity provider needs to know of the platform.
 *
 * @param issuer its own address, as it stands in the tokens
 * @param gateway where people come from and go back to
 * @param gatewaySecret shared with the gateway
 * @param keyFile the key that tokens are signed with; created at the first start
 */
public record IdentitySettings(URI issuer, URI gateway, String gatewaySecret, Path keyFile) {

    @Override
    public String toString() {
        return "identity provider %s for %s".formatted(issuer, gateway);
    }
}
