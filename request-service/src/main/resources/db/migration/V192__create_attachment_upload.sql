-- Files that are sent in pieces. A finished upload is kept until it expires, for callers who missed the last answer.
create table attachment_upload (
    id         uuid primary key,
    request_id uuid not null references request (id) on delete cascade,
    person     text not null,
    name       text not null,
    metadata   text not null,
    size       bigint not null,
    received   bigint not null check (received between 0 and size),
    sha256     text,
    begun_at   timestamptz not null,
    expires_at timestamptz not null
);
create index attachment_upload_request on attachment_upload (request_id);
create index attachment_upload_expiry on attachment_upload (expires_at);

-- The segments that count, by where they begin.
create table attachment_upload_segment (
    upload_id uuid not null references attachment_upload (id) on delete cascade,
    position  bigint not null,
    segment   uuid not null,
    primary key (upload_id, position)
);
