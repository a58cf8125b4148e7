package io.liaison.planning.room.application;

import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do what in a room, by the directory as it stands: a new head or liaison takes over at once, and with it every
 * open duty of the one before.
 */
public record RoomRoles(Room room, Directory directory) {

    public boolean leadHead(String person) {
        return directory.isHeadOf(person, room.leadDepartment());
    }

    /** Head or liaison of the lead department. */
    public boolean lead(String person) {
        return represents(person, room.leadDepartment());
    }

    public boolean administrator(String person) {
        return directory.isAdministrator(person);
    }

    public boolean leadOrAdministrator(String person) {
        return lead(person) || administrator(person);
    }

    public boolean headOf(String person, String department) {
        return directory.isHeadOf(person, department);
    }

    /** Head or liaison of a department. */
    public boolean represents(String person, String department) {
        return directory.isHeadOf(person, department) || directory.isLiaisonOf(person, department);
    }

    /** Head, liaison or member of a department. */
    public boolean belongsTo(String person, String department) {
        return represents(person, department) || directory.isMemberOf(person, department);
    }

    public boolean participant(String person) {
        return participants().contains(person);
    }

    /** Everybody who takes part, each once: the lead first, administrators and guests last. */
    public List<String> participants() {
        Set<String> found = new LinkedHashSet<>();
        found.addAll(leads());
        found.add(room.request().initiator());
        found.addAll(directory.headsAndLiaisonsOf(room.present()));
        found.addAll(directory.administrators());
        found.addAll(room.guests());
        return List.copyOf(found);
    }

    /** Head and liaison of the lead department. */
    public List<String> leads() {
        return representing(room.leadDepartment());
    }

    public List<String> leadHeads() {
        return heads(List.of(room.leadDepartment()));
    }

    public List<String> representing(String department) {
        return directory.headsAndLiaisonsOf(List.of(department));
    }

    public List<String> heads(Collection<String> departments) {
        return departments.stream()
                .flatMap(code -> directory.headOf(code).stream())
                .distinct()
                .toList();
    }

    /** The superiors of the heads of departments; a head without one has none to be told. */
    public List<String> superiorsOfHeads(Collection<String> departments) {
        return heads(departments).stream()
                .flatMap(head -> directory.superiorOf(head).stream())
                .distinct()
                .toList();
    }

    public boolean known(String person) {
        return directory.person(person).filter(Person::active).isPresent();
    }

    /** Codes of all departments there are. */
    public Set<String> departments() {
        return directory.departments().stream().map(Department::code).collect(Collectors.toSet());
    }

    /** The day of an instant in the organisation's zone. */
    public LocalDate dateOf(Instant at) {
        return directory.calendar().dateOf(at);
    }

    /** The end of a day in the organisation's zone: the instant by which something due that day is due. */
    public Instant endOf(LocalDate day) {
        return directory.calendar().at(day.plusDays(1), LocalTime.MIDNIGHT);
    }

    /** The given people who take no part yet. */
    public List<String> strangersAmong(Stream<String> people) {
        List<String> present = participants();
        return people.filter(person -> !present.contains(person)).distinct().toList();
    }
}
