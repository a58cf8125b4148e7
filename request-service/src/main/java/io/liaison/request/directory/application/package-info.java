/** The directory this service owns: seed, read, change, announce. */
@NullMarked
package io.liaison.request.directory.application;

import org.jspecify.annotations.NullMarked;
