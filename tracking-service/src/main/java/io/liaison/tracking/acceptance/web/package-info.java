/** HTTP for acceptance. */
@NullMarked
package io.liaison.tracking.acceptance.web;

import org.jspecify.annotations.NullMarked;
