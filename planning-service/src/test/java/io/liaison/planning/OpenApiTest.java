package io.liaison.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.planning.fixture.PlanningTest;
import io.liaison.platform.test.OpenApiContract;
import org.junit.jupiter.api.Test;

/** Section 10: the HTTP interface is described by OpenAPI 3.1. */
class OpenApiTest extends PlanningTest {

    @Test
    void shouldDescribeTheInterfaceThatIsKept() {
        var described = as("wang").description();

        assertThat(described.status()).as(described.text()).isEqualTo(200);
        OpenApiContract.assertKept(described.body());
    }
}
