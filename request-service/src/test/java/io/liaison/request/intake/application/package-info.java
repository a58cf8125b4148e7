/** Use cases of intake, without a database. */
@NullMarked
package io.liaison.request.intake.application;

import org.jspecify.annotations.NullMarked;
