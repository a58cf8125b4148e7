/** Rules of the directory: substitutes, liaisons, and what a seed must hold. Pure (functional.md, section 1). */
@NullMarked
package io.liaison.request.directory.domain;

import org.jspecify.annotations.NullMarked;
