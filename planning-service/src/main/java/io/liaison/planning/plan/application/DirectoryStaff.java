package io.liaison.planning.plan.application;

import io.liaison.planning.plan.domain.Staff;
import io.liaison.planning.room.application.RoomRoles;

/** The organisation as the directory knows it. */
record DirectoryStaff(RoomRoles roles) implements Staff {

    @Override
    public boolean hasDepartment(String code) {
        return roles.directory().department(code).isPresent();
    }

    @Override
    public boolean hasPerson(String person) {
        return roles.known(person);
    }

    @Override
    public boolean belongs(String person, String department) {
        return roles.belongsTo(person, department);
    }
}
