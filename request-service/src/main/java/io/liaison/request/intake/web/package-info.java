/** HTTP: raising requests and acting on them. */
@NullMarked
package io.liaison.request.intake.web;

import org.jspecify.annotations.NullMarked;
