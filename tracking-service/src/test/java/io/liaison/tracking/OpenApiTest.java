package io.liaison.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.OpenApiContract;
import io.liaison.tracking.fixture.TrackingTest;
import org.junit.jupiter.api.Test;

/** Section 10: the HTTP interface is described by OpenAPI 3.1. */
class OpenApiTest extends TrackingTest {

    @Test
    void shouldDescribeTheInterfaceThatIsKept() {
        var described = as("wang").description();

        assertThat(described.status()).as(described.text()).isEqualTo(200);
        OpenApiContract.assertKept(described.body());
    }
}
