/** What came over Kafka and could not take effect, shown to administrators of every service alike and tried again. */
@NullMarked
package io.liaison.platform.deadletter;

import org.jspecify.annotations.NullMarked;
