/** HTTP for deliverables. */
@NullMarked
package io.liaison.tracking.deliverable.web;

import org.jspecify.annotations.NullMarked;
