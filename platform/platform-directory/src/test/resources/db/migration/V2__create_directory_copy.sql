-- The service's copy of the directory, fed from the topic liaison.directory.

create table directory_entry (
    entry_key  text primary key,
    data       jsonb not null,
    changed_at timestamptz not null
);

-- One row, raised in the transaction of each change: instances compare it to learn that they must read again.
create table directory_version (
    only_row boolean primary key default true check (only_row),
    version  bigint not null
);
insert into directory_version (version) values (0);
