/** HTTP for urges. */
@NullMarked
package io.liaison.tracking.urge.web;

import org.jspecify.annotations.NullMarked;
