-- The room of a confirmed request.
create table room (
    request_id         uuid primary key,
    version            bigint not null,
    state              text not null
        check (state in ('COORDINATING', 'PLAN_APPROVAL', 'SECOND_COORDINATION', 'PLAN_AGREED', 'CLOSED')),
    number             text,
    title              text not null,
    type               text not null,
    raising_department text not null,
    initiator          text not null,
    wished_completion  date not null,
    lead_department    text not null,
    departments        text[] not null,
    consulted          text[] not null,
    guests             text[] not null,
    opened_at          timestamptz not null,
    closed_at          timestamptz,
    closing_reason     text check (closing_reason in ('WITHDRAWN', 'COMPLETED')),
    check ((state = 'CLOSED') = (closed_at is not null))
);
create index room_lead on room (lead_department) where state <> 'CLOSED';

-- Form 2 (部門協調反饋表).
create table feedback (
    id         uuid primary key,
    request_id uuid not null references room,
    version    bigint not null,
    department text not null,
    state      text not null check (state in ('FILED', 'SIGNED', 'ACKNOWLEDGED')),
    form       jsonb not null,
    date       date not null,
    signatures jsonb not null,
    filed_at   timestamptz not null
);
create index feedback_request on feedback (request_id, filed_at);
create index feedback_open on feedback (department) where state <> 'ACKNOWLEDGED';

-- Needs that feedback places on other departments.
create table dependency (
    id              uuid primary key,
    position        bigint generated always as identity,
    request_id      uuid not null references room,
    version         bigint not null,
    feedback_id     uuid not null references feedback,
    from_department text not null,
    on_department   text not null,
    state           text not null check (state in ('OPEN', 'AGREED', 'DECLINED')),
    content         jsonb not null
);
create index dependency_request on dependency (request_id, position);
create index dependency_open on dependency (on_department) where state = 'OPEN';

-- The discussion; a message never goes away, an earlier text neither.
create table message (
    id           uuid primary key,
    position     bigint generated always as identity,
    request_id   uuid not null references room,
    version      bigint not null,
    thread       uuid not null,
    author       text not null,
    on_behalf_of text,
    text         text not null,
    mentions     text[] not null,
    posted_at    timestamptz not null,
    edited_at    timestamptz
);
create index message_request on message (request_id, position);
create index message_thread on message (thread, position);
create table message_edit (
    message_id  uuid not null references message,
    edition     bigint not null,
    text        text not null,
    replaced_at timestamptz not null,
    primary key (message_id, edition)
);

-- Meetings with their attendees.
create table meeting (
    id            uuid primary key,
    request_id    uuid not null references room,
    version       bigint not null,
    sequence      int not null,
    kind          text not null check (kind in ('COORDINATION', 'SECOND_COORDINATION', 'WEEKLY_REVIEW', 'OTHER')),
    agenda        text not null,
    start_at      timestamptz not null,
    end_at        timestamptz not null,
    place         text not null,
    urgent_reason text,
    organiser     text not null,
    state         text not null check (state in ('SCHEDULED', 'CANCELLED', 'MINUTED')),
    changed_at    timestamptz not null,
    minutes       jsonb,
    check (end_at > start_at),
    check ((state = 'MINUTED') = (minutes is not null))
);
create index meeting_request on meeting (request_id, start_at);
create index meeting_time on meeting (start_at, end_at) where state = 'SCHEDULED';
create index meeting_organiser on meeting (organiser) where state = 'SCHEDULED';
create table meeting_attendee (
    meeting_id  uuid not null references meeting,
    person      text not null,
    position    bigint not null,
    answer      text check (answer in ('YES', 'NO', 'MAYBE')),
    answered_at timestamptz,
    primary key (meeting_id, person)
);
create index meeting_attendee_person on meeting_attendee (person, meeting_id);

-- The working draft of the plan.
create table plan_draft (
    request_id uuid primary key references room,
    version    bigint not null,
    content    jsonb not null,
    edited_by  text not null,
    edited_at  timestamptz not null
);

-- Plan versions with their answers.
create table plan_version (
    request_id   uuid not null references room,
    number       int not null,
    version      bigint not null,
    round        int not null,
    state        text not null check (state in ('IN_APPROVAL', 'APPROVED', 'DISPUTED', 'SUPERSEDED')),
    plan         jsonb not null,
    departments  text[] not null,
    awaiting     text[] not null,
    answers      jsonb not null,
    submitted_by jsonb not null,
    submitted_at timestamptz not null,
    answer_by    timestamptz not null,
    closed_at    timestamptz,
    primary key (request_id, number),
    check ((state = 'IN_APPROVAL') = (closed_at is null))
);
create unique index plan_version_going_round on plan_version (request_id) where state = 'IN_APPROVAL';
create index plan_version_awaiting on plan_version using gin (awaiting) where state = 'IN_APPROVAL';
