-- Files that lie ready to be handed in, as the request service announces them.
create table stored_file (
    id         uuid primary key,
    request_id uuid not null,
    purpose    text not null,
    task_id    uuid,
    name       text not null,
    size       bigint not null,
    sha256     text not null,
    media_type text not null,
    stored_by  text not null,
    take_by    timestamptz not null,
    taken_at   timestamptz
);
