/** HTTP for progress updates. */
@NullMarked
package io.liaison.tracking.progress.web;

import org.jspecify.annotations.NullMarked;
