-- One row per person: the lock under which a notice gets its place, so that places are taken in the order of commits
-- and a reader who goes on after a place misses none.
create table inbox_head (
  person text primary key,
  last_position bigint not null
);

create table notice (
  id uuid primary key,
  person text not null,
  position bigint not null,
  channel text not null check (channel in ('IN_APP')),
  on_behalf_of text,
  event_id text not null,
  event_type text not null,
  request_id uuid,
  number text,
  act text,
  duty boolean not null,
  due_at timestamptz,
  facts jsonb not null,
  at timestamptz not null,
  created_at timestamptz not null,
  read_at timestamptz,
  -- The same fact never reaches a person twice over the same channel.
  constraint notice_once unique (person, event_id, channel),
  constraint notice_place unique (person, position)
);
create index notice_unread on notice (person, position) where read_at is null;

create table delivery (
  notice_id uuid not null references notice,
  channel text not null check (channel in ('IN_APP')),
  tries int not null,
  outcome text not null check (outcome in ('DELIVERED')),
  at timestamptz not null,
  primary key (notice_id, channel)
);
