/** What waits for a person in this service. */
@NullMarked
package io.liaison.archive.duty;

import org.jspecify.annotations.NullMarked;
