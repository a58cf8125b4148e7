-- Files handed in beside the form, for deliverables and messages. Until one takes a file it is its uploader's alone, and
-- dropped when nothing took it in time; a dropped one is kept for a while, as what took it may still be on its way.
create table request_file (
    id         uuid primary key,
    request_id uuid not null references request (id) on delete cascade,
    purpose    text not null check (purpose in ('DELIVERABLE', 'MESSAGE')),
    task_id    uuid check ((purpose = 'DELIVERABLE') = (task_id is not null)),
    name       text not null,
    size       bigint not null,
    sha256     text not null,
    media_type text not null,
    stored_by  text not null,
    stored_for text,
    stored_at  timestamptz not null,
    take_by    timestamptz not null,
    taken_at   timestamptz,
    dropped_at timestamptz
);
create index request_file_request on request_file (request_id);
create index request_file_content on request_file (sha256);
create index request_file_untaken on request_file (take_by) where taken_at is null;

alter table attachment_upload
    add column purpose text not null default 'FORM',
    add column task_id uuid;
