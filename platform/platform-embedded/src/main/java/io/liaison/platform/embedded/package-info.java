/** PostgreSQL and Kafka as real servers of this process, without a container engine. */
@NullMarked
package io.liaison.platform.embedded;

import org.jspecify.annotations.NullMarked;
