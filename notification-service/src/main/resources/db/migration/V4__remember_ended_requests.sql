-- Requests that were withdrawn or rejected: what their notices ask for is void, whichever comes first.
create table ended_request (
  request_id uuid primary key,
  ended_at timestamptz not null
);
