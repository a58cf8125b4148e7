package io.liaison.archive.guide.domain;

import java.util.List;

/**
 * What an entry of the guide says.
 *
 * @param title short
 * @param text the advice
 * @param types the types of request it fits; all where empty
 * @param departments the departments it fits; all where empty
 * @param sources numbers of the dossiers it was drawn from
 */
public record GuideText(String title, String text, List<String> types, List<String> departments, List<String> sources) {

    public GuideText {
        types = List.copyOf(types);
        departments = List.copyOf(departments);
        sources = List.copyOf(sources);
    }

    /** Whether it fits a request of a type with some departments; where either is unknown, it doesn't matter. */
    public boolean fits(List<String> requestTypes, List<String> requestDepartments) {
        return meets(types, requestTypes) && meets(departments, requestDepartments);
    }

    private static boolean meets(List<String> own, List<String> wanted) {
        return own.isEmpty() || wanted.isEmpty() || wanted.stream().anyMatch(own::contains);
    }
}
