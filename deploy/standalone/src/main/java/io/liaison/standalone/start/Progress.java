package io.liaison.standalone.start;

/** Where a start tells the person in front of the screen how far it is. */
@FunctionalInterface
public interface Progress {

    void say(String line);

    static Progress silent() {
        return line -> {};
    }
}
