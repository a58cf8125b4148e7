-- What waits in the other services, as their events open and close it.
create table open_duty (
    id             bigint generated always as identity primary key,
    request_id     uuid not null,
    kind           text not null,
    duty_key       text not null,
    subject        text,
    task_id        uuid,
    holder_kind    text not null check (holder_kind in ('PERSON', 'HEAD', 'REPRESENTATIVE', 'ADMINISTRATOR')),
    holder         text not null,
    not_by         text,
    due_at         timestamptz,
    counted_rule   text,
    counted_amount int,
    counted_from   timestamptz,
    waits_from     timestamptz,
    waits_until    timestamptz,
    unique (request_id, kind, duty_key, holder_kind, holder)
);
create index open_duty_holder on open_duty (holder, holder_kind);

-- The tasks of plans in force: what they ask of their owners follows from the day.
create table watched_task (
    id             uuid primary key,
    request_id     uuid not null,
    title          text not null,
    department     text not null,
    owner          text not null,
    state          text not null,
    planned_start  date not null,
    planned_finish date not null,
    last_update_at timestamptz
);
create index watched_task_owner on watched_task (owner, state);
