/** Acts of the intake, over HTTP. */
@NullMarked
package io.liaison.request.intake.web;

import org.jspecify.annotations.NullMarked;
