-- Requests in intake (functional.md, sections 2 and 3). What lists sort and filter by has columns; the rest is JSON.
create table request (
    id                 uuid primary key,
    version            bigint not null,
    number             text unique,
    state              text not null check (state in
                           ('DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'DISPATCHED', 'OBJECTED', 'CONFIRMED',
                            'WITHDRAWN')),
    progress           text check (progress in
                           ('CONFIRMED', 'COORDINATING', 'PLAN_APPROVAL', 'EXECUTING', 'ACCEPTANCE', 'COMPLETED',
                            'ARCHIVED')),
    type               text check (type in ('PROJECT', 'RESOURCE', 'ISSUE', 'PROCESS')),
    priority           text check (priority in ('HIGH', 'MEDIUM', 'LOW')),
    priority_rank      int generated always as
                           (case priority when 'HIGH' then 0 when 'MEDIUM' then 1 when 'LOW' then 2 end) stored,
    title              text not null,
    initiator          text not null,
    raising_department text not null,
    lead_department    text,
    signed             boolean not null,
    created_at         timestamptz not null,
    submitted_at       timestamptz,
    updated_at         timestamptz not null,
    form               jsonb not null,
    attachments        jsonb not null,
    submission         jsonb,
    signature          jsonb,
    verdict            jsonb,
    rounds             jsonb not null,
    withdrawal         jsonb
);
create index request_newest on request (created_at desc, id desc);
create index request_queue on request (priority_rank, submitted_at, id) where state = 'SUBMITTED';
create index request_initiator on request (initiator, state);
create index request_raising on request (raising_department, state);
create index request_lead on request (lead_department, state);

-- Every submitted form is kept.
create table request_version (
    request_id   uuid not null references request (id),
    version      int not null,
    form         jsonb not null,
    attachments  jsonb not null,
    acknowledged jsonb not null,
    submitted_by text not null,
    on_behalf_of text,
    submitted_at timestamptz not null,
    primary key (request_id, version)
);

-- The last serial drawn per prefix and month. The row stays locked until the drawing transaction ends, so a rolled
-- back one leaves no gap.
create table number_series (
    prefix text not null,
    month  text not null,
    last   int not null,
    primary key (prefix, month)
);
