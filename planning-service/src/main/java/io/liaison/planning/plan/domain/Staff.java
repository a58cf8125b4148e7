package io.liaison.planning.plan.domain;

/** Who there is in the organisation, as far as a plan asks. */
public interface Staff {

    boolean hasDepartment(String code);

    /** Whether there is such a person who may still act. */
    boolean hasPerson(String person);

    boolean belongs(String person, String department);
}
