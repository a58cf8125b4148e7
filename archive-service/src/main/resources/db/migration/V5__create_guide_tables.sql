-- The working set the administrator edits.
create table guide_entry (
  id uuid primary key,
  title text not null,
  text text not null,
  types text[] not null,
  departments text[] not null,
  sources text[] not null,
  retired boolean not null default false,
  changed_at timestamptz not null,
  changed_by text not null,
  version bigint not null
);

-- What readers see.
create table guide_publication (
  version int primary key,
  published_at timestamptz not null,
  published_by text not null,
  entries jsonb not null
);

-- A published version never changes.
create function refuse_publication_change() returns trigger language plpgsql as $$
begin
  raise exception 'a published version of the guide is immutable' using errcode = 'insufficient_privilege';
end
$$;
create trigger guide_publication_immutable
  before update or delete on guide_publication
  for each row execute function refuse_publication_change();
create trigger guide_publication_no_truncate
  before truncate on guide_publication
  for each statement execute function refuse_publication_change();
