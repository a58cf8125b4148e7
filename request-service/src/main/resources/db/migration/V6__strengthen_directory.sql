-- A department's head is active, and its one liaison is an active person of the department itself (functional.md,
-- section 1): the columns that hold but one value carry that into the foreign keys. Checked at the commit, so that a
-- person and a department may change together.
alter table person
    add constraint person_standing unique (id, active),
    add constraint person_membership unique (id, department, active);

alter table department
    add column head_active    boolean not null default true check (head_active),
    add column liaison_active boolean not null default true check (liaison_active),
    drop constraint department_head,
    drop constraint department_liaison,
    add constraint department_head foreign key (head, head_active)
        references person (id, active) deferrable initially deferred,
    add constraint department_liaison foreign key (liaison, code, liaison_active)
        references person (id, department, active) deferrable initially deferred;

-- Several periods per person; each begins at an instant of its own.
alter table substitution
    drop constraint substitution_pkey,
    add primary key (person, starts_at);
create index substitution_substitute on substitution (substitute);
