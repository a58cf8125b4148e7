create table idempotency_record (person text not null, key text not null, operation text not null,
  body_digest text not null, answer text, created_at timestamptz not null default now(), primary key (person, key));
create table thing (name text primary key, short varchar(3));
