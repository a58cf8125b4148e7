@NullMarked
package io.liaison.request.wording.domain;

import org.jspecify.annotations.NullMarked;
