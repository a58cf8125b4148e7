-- One row per request. It is also the lock that keeps an entry which arrives from falling between two volumes.
create table dossier (
  request_id uuid primary key,
  number text unique,
  title text,
  request_type text,
  outcome text check (outcome in ('COMPLETED', 'REJECTED', 'WITHDRAWN')),
  ended_at timestamptz,
  seal_due_at timestamptz,
  last_volume int not null default 0,
  sealed_at timestamptz,
  version bigint not null default 0
);
create index dossier_sealed on dossier (sealed_at desc, request_id desc) where last_volume > 0;

-- Every event of a request, once. The digest covers all of the event; data is its JSON in canonical form.
create table dossier_entry (
  event_id text primary key,
  request_id uuid not null references dossier,
  topic text not null,
  type text not null,
  time timestamptz not null,
  person text,
  on_behalf_of text,
  data text not null,
  sha256 text not null,
  volume int,
  place int,
  received_at timestamptz not null,
  check ((volume is null) = (place is null))
);
create index dossier_entry_request on dossier_entry (request_id, time, event_id);
create unique index dossier_entry_place on dossier_entry (request_id, volume, place) where volume is not null;

-- Sealed volumes of all dossiers, one chain.
create table dossier_volume (
  chain_position bigint primary key,
  request_id uuid not null references dossier,
  volume int not null,
  entries int not null,
  sealed_at timestamptz not null,
  manifest text not null,
  manifest_hash text not null,
  previous_hash text not null,
  seal_hash text not null unique,
  unique (request_id, volume)
);
