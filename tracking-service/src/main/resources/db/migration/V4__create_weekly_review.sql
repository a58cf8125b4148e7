-- Weekly reviews that are scheduled, to know which requests have none.
create table weekly_review (
    meeting_id uuid primary key,
    request_id uuid not null,
    start_at   timestamptz not null
);
create index weekly_review_request on weekly_review (request_id, start_at);
