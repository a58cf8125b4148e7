-- The course of each request over all services. Refers to requests without a foreign key: a deadline adds its line
-- while a command may hold the request.
create table timeline_entry (
    id           bigint generated always as identity primary key,
    request_id   uuid not null,
    type         text not null,
    at           timestamptz not null,
    person       text,
    on_behalf_of text,
    facts        jsonb not null
);
create index timeline_entry_request on timeline_entry (request_id, at, id);
