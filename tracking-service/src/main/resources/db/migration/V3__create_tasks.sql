-- Tasks of approved plans with everything that is reported, handed in, judged and raised about them.

create table tracked_request (
    request_id           uuid primary key,
    number               text not null,
    title                text not null,
    plan_version         int not null,
    lead_department      text not null,
    raising_department   text not null,
    initiator            text not null,
    departments          text[] not null,
    opened_at            timestamptz not null,
    acceptance_opened_at timestamptz,
    completed_at         timestamptz,
    withdrawn_at         timestamptz,
    version              bigint not null
);

-- Also of requests without a plan yet: a withdrawal and a plan come on different topics, in either order.
create table withdrawn_request (
    request_id   uuid primary key,
    withdrawn_at timestamptz not null
);

create table task (
    id                uuid primary key,
    request_id        uuid not null references tracked_request,
    task_key          text not null,
    title             text not null,
    department        text not null,
    owner             text not null,
    planned_start     date not null,
    planned_finish    date not null,
    delivery_standard text[] not null,
    depends_on        text[] not null,
    state             text not null
        check (state in ('NOT_STARTED', 'IN_PROGRESS', 'DELIVERED', 'REWORK', 'ACCEPTED', 'CANCELLED')),
    percent           int not null check (percent between 0 and 100),
    risk_reason       text,
    risk_finish       date,
    forecast_finish   date not null,
    updates           int not null,
    round             int not null,
    opened_at         timestamptz not null,
    started_at        timestamptz,
    last_update_at    timestamptz,
    delivered_at      timestamptz,
    returned_at       timestamptz,
    accepted_at       timestamptz,
    version           bigint not null,
    unique (request_id, task_key),
    check ((risk_reason is null) = (risk_finish is null))
);
create index task_owner on task (owner, planned_finish, id);
create index task_department on task (department, planned_finish, id);

create table progress_update (
    task_id        uuid not null references task,
    request_id     uuid not null,
    sequence       int not null,
    state          text not null,
    said_state     text,
    percent        int not null,
    work_done      text not null,
    open_problems  text,
    waiting_on     text,
    risk_reason    text,
    risk_finish    date,
    planned_start  date not null,
    planned_finish date not null,
    reported_by    text not null,
    reported_for   text,
    reported_at    timestamptz not null,
    reviewed_by    text,
    reviewed_for   text,
    reviewed_at    timestamptz,
    primary key (task_id, sequence)
);
create index progress_update_unreviewed on progress_update (task_id, sequence) where reviewed_at is null;

create table red_alert (
    id               uuid primary key,
    request_id       uuid not null,
    task_id          uuid not null references task,
    reason           text not null check (reason in ('OWN_FORECAST', 'OVERDUE', 'UPSTREAM')),
    upstream_task_id uuid,
    planned_finish   date not null,
    expected_finish  date not null,
    raised_at        timestamptz not null,
    cleared_at       timestamptz,
    cleared_by       text
);
create unique index red_alert_standing on red_alert (task_id, reason) where cleared_at is null;
create index red_alert_request on red_alert (request_id) where cleared_at is null;

create table urge (
    task_id    uuid not null references task,
    person     text not null,
    urged_on   date not null,
    request_id uuid not null,
    urged_by   text not null,
    urged_at   timestamptz not null,
    primary key (task_id, person, urged_on)
);

create table deliverable (
    task_id       uuid not null references task,
    request_id    uuid not null,
    round         int not null,
    text          text not null,
    files         jsonb not null,
    submitted_by  text not null,
    submitted_for text,
    submitted_at  timestamptz not null,
    primary key (task_id, round)
);

create table acceptance_round (
    task_id    uuid not null,
    request_id uuid not null,
    round      int not null,
    accepted   boolean not null,
    points     jsonb not null,
    judged_by  text not null,
    judged_for text,
    judged_at  timestamptz not null,
    primary key (task_id, round),
    foreign key (task_id, round) references deliverable
);
