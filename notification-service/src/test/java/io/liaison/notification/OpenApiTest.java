package io.liaison.notification;

import io.liaison.notification.support.ServiceTest;
import io.liaison.platform.test.OpenApiContract;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Section 10: the HTTP interface is described by OpenAPI 3.1. */
class OpenApiTest extends ServiceTest {

    @Test
    void shouldDescribeTheInterfaceThatIsKept() {
        JsonNode described = as("wang")
                .get()
                .uri("/api/openapi/notification")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();

        OpenApiContract.assertKept(Objects.requireNonNull(described));
    }
}
