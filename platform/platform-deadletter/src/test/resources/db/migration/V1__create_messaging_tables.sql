-- What the platform needs in every service's database: outbox, inbox, dead letters, deadlines, audit trail,
-- idempotency keys and the audience of a request. The same file in each service.

create table outbox (
    id             bigint generated always as identity primary key,
    event_id       uuid not null unique,
    shard          smallint not null,
    topic          text not null,
    message_key    text not null,
    type           text not null,
    subject        text,
    occurred_at    timestamptz not null,
    correlation_id text,
    traceparent    text,
    payload        text not null,
    status         text not null default 'PENDING' check (status in ('PENDING', 'PUBLISHED')),
    attempts       int not null default 0,
    last_error     text,
    created_at     timestamptz not null default now(),
    published_at   timestamptz
);
create index outbox_pending on outbox (shard, id) where status = 'PENDING';
create index outbox_published on outbox (published_at) where status = 'PUBLISHED';

create table outbox_shard (
    shard       smallint primary key,
    owner       text,
    lease_until timestamptz
);
insert into outbox_shard (shard) select generate_series(0, 7);

create table inbox (
    event_id    text primary key,
    type        text not null,
    received_at timestamptz not null default now()
);
create index inbox_received on inbox (received_at);

create table dead_letter (
    id            uuid primary key,
    topic         text not null,
    partition     int not null,
    record_offset bigint not null,
    message_key   text,
    event_id      text,
    type          text,
    headers       jsonb not null,
    payload       bytea,
    cause         text not null,
    failed_at     timestamptz not null,
    replayed_at   timestamptz,
    unique (topic, partition, record_offset)
);

create table deadline (
    id         uuid primary key,
    kind       text not null,
    subject    text not null,
    group_key  text not null,
    due_at     timestamptz not null,
    data       jsonb not null,
    state      text not null default 'PENDING' check (state in ('PENDING', 'FIRED', 'CANCELLED')),
    attempts   int not null default 0,
    retry_at   timestamptz,
    last_error text,
    created_at timestamptz not null,
    closed_at  timestamptz
);
create unique index deadline_open on deadline (kind, subject) where state = 'PENDING';
create index deadline_due on deadline (due_at) where state = 'PENDING';
create index deadline_group on deadline (group_key) where state = 'PENDING';

create table audit_entry (
    id             bigint generated always as identity primary key,
    request_id     uuid,
    subject        text not null,
    act            text not null,
    person         text not null,
    on_behalf_of   text,
    at             timestamptz not null,
    from_state     text,
    to_state       text,
    correlation_id text,
    details        jsonb not null
);
create index audit_entry_request on audit_entry (request_id, id);

-- The audit trail only grows.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit_entry is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_append_only
    before update or delete on audit_entry
    for each row execute function refuse_audit_change();
create trigger audit_entry_no_truncate
    before truncate on audit_entry
    for each statement execute function refuse_audit_change();

create table idempotency_record (
    person      text not null,
    key         text not null,
    operation   text not null,
    body_digest text not null,
    answer      text,
    created_at  timestamptz not null default now(),
    primary key (person, key)
);

create table request_audience (
    request_id  uuid not null,
    member_kind text not null check (member_kind in ('PERSON', 'DEPARTMENT')),
    member      text not null,
    since       timestamptz not null default now(),
    primary key (request_id, member_kind, member)
);
create index request_audience_member on request_audience (member_kind, member, request_id);
