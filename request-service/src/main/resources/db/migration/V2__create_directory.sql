-- The directory: departments, people, substitutes, working calendar (functional.md, section 1).

-- Counts the changes of the directory. Whoever changes it takes this row first, so changes come one after the other;
-- instances look here whether what they have in memory still holds.
create table directory_version (
    single  boolean primary key default true check (single),
    version bigint not null
);
insert into directory_version (version) values (0);

-- A department names its one head and its one liaison itself, so there is never none or two.
create table department (
    code           text primary key,
    name_zh_hant   text not null,
    name_zh_hans   text not null,
    name_en        text not null,
    parent         text references department (code) deferrable initially deferred,
    head           text not null,
    liaison        text not null,
    neutral        boolean not null,
    resource_kinds text[] not null
);

create table person (
    id            text primary key,
    name          text not null,
    department    text not null references department (code) deferrable initially deferred,
    extension     text,
    email         text,
    locale        text not null,
    zone          text not null,
    administrator boolean not null,
    active        boolean not null
);
create index person_department on person (department);

alter table department
    add constraint department_head foreign key (head) references person (id) deferrable initially deferred,
    add constraint department_liaison foreign key (liaison) references person (id) deferrable initially deferred;

create table substitution (
    person     text primary key references person (id),
    substitute text not null references person (id),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    check (starts_at < ends_at),
    check (person <> substitute)
);

create table working_calendar (
    single       boolean primary key default true check (single),
    zone         text not null,
    hours_from   time not null,
    hours_until  time not null,
    rest_days    text[] not null,
    holidays     date[] not null,
    make_up_days date[] not null
);
