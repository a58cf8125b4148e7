/** The worked example of the source document, the 618 campaign of 2024, played over HTTP by its own people. */
@NullMarked
package io.liaison.standalone.example;

import org.jspecify.annotations.NullMarked;
