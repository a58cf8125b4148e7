/** What this service tells others: one record per event type, as documented in contracts/asyncapi.yaml. */
@NullMarked
package io.liaison.tracking.event;

import org.jspecify.annotations.NullMarked;
