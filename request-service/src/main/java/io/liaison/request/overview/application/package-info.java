/** The read models of requests: lists, one request, its timeline, duties. */
@NullMarked
package io.liaison.request.overview.application;

import org.jspecify.annotations.NullMarked;
