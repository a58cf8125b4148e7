/** Each service's HTTP interface as an OpenAPI 3.1 description (functional.md, section 10). */
@NullMarked
package io.liaison.platform.openapi;

import org.jspecify.annotations.NullMarked;
