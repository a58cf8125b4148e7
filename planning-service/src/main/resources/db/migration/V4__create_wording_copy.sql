-- The service's copy of the lists of vague wording, fed from the topic liaison.wording.

create table wording_list (
    language   text primary key,
    terms      jsonb not null,
    changed_at timestamptz not null
);

-- One row, raised in the transaction of each change: instances compare it to learn that they must read again.
create table wording_version (
    only_row boolean primary key default true check (only_row),
    version  bigint not null
);
insert into wording_version (version) values (0);
