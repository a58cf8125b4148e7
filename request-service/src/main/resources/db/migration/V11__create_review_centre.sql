-- The review centre (functional.md, section 3): its lists over very many open requests, who is looking at a request, the
-- talk about it, and the load of the departments it may be dispatched to.

-- Departments by code as arrays, so that the planner knows how common each is.
create function json_texts(list jsonb) returns text[]
    language sql immutable strict parallel safe
    return array(select jsonb_array_elements_text(list));

alter table request
    add column involved text[] generated always as (json_texts(form -> 'departments')) stored,
    add column asked text[] generated always as
        (json_texts(jsonb_path_query_array(form, '$.asks[*].department'))) stored;

create index request_queue_signed on request (signed, priority_rank, submitted_at, id) where state = 'SUBMITTED';
create index request_queue_involved on request using gin (involved) where state = 'SUBMITTED';
create index request_answers on request (state, priority_rank, submitted_at, id) where state in ('DISPATCHED', 'OBJECTED');
create index request_led on request (lead_department, state)
    where state in ('DISPATCHED', 'CONFIRMED') and coalesce(progress, '') not in ('COMPLETED', 'ARCHIVED');

-- Who is looking at a request. A row whose time is over means nothing.
create table review_claim (
    request_id   uuid primary key,
    person       text not null,
    on_behalf_of text,
    since        timestamptz not null,
    until        timestamptz not null,
    note         text,
    taken_from   text
);

-- The talk about a request. Nothing of it ever goes away: what an edit replaced is kept beside it.
create table request_message (
    id           uuid primary key,
    request_id   uuid not null,
    position     bigint generated always as identity unique,
    visibility   text not null check (visibility in ('SHARED', 'PRIVATE')),
    author       text not null,
    on_behalf_of text,
    text         text not null,
    mentions     text[] not null,
    posted_at    timestamptz not null,
    edition      int not null,
    edited_at    timestamptz
);
create index request_message_request on request_message (request_id, position);

create table request_message_edit (
    message_id  uuid not null references request_message (id),
    edition     int not null,
    text        text not null,
    replaced_at timestamptz not null,
    primary key (message_id, edition)
);

-- What other services report of tasks. The department comes with a plan, the state with tracking's events, in whatever
-- order the two topics arrive: either may be missing, and each keeps its newest.
create table department_task (
    task_id      uuid primary key,
    request_id   uuid not null,
    department   text,
    plan_version int,
    open         boolean,
    open_at      timestamptz
);
create index department_task_request on department_task (request_id);
create index department_task_open on department_task (department) where open;

create table department_alert (
    task_id  uuid not null,
    reason   text not null,
    standing boolean not null,
    at       timestamptz not null,
    primary key (task_id, reason)
);
create index department_alert_standing on department_alert (task_id) where standing;

-- How long confirmations took.
create table confirmation_time (
    request_id    uuid not null,
    round         int not null,
    department    text not null,
    dispatched_at timestamptz not null,
    confirmed_at  timestamptz not null,
    primary key (request_id, round)
);
create index confirmation_time_confirmed on confirmation_time (confirmed_at);

insert into confirmation_time (request_id, round, department, dispatched_at, confirmed_at)
select id, (round ->> 'number')::int, round ->> 'leadDepartment', (round ->> 'at')::timestamptz,
       (round -> 'answer' ->> 'at')::timestamptz
from request cross join lateral jsonb_array_elements(rounds) as round
where jsonb_typeof(round -> 'answer') = 'object' and round -> 'answer' ->> 'grounds' is null;
