/** Which department is to lead. Pure (functional.md, section 3). */
@NullMarked
package io.liaison.request.dispatch.domain;

import org.jspecify.annotations.NullMarked;
