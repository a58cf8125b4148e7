package io.liaison.platform.directory.people;

/** Where code of a service finds the directory: the owner's own, or a service's copy. Answers from memory. */
public interface DirectorySource {

    Directory current();
}
