package io.liaison.platform.test;

import java.util.UUID;

/** Names that no other context and no other run uses. */
final class DatabaseNames {

    static final String PASSWORD = "test";

    private DatabaseNames() {}

    static String random() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }
}
