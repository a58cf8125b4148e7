create table retrospective (
  request_id uuid primary key,
  number text not null,
  title text not null,
  request_type text,
  lead_department text not null,
  departments text[] not null,
  initiator text,
  completed_at timestamptz not null,
  due_on date not null,
  state text not null check (state in ('OPEN', 'SIGNED', 'COMPLETED')),
  summary jsonb not null,
  contributions jsonb not null,
  signature jsonb,
  filing jsonb,
  version bigint not null
);
create index retrospective_waiting on retrospective (due_on, request_id) where state <> 'COMPLETED';

-- What completed retrospectives say, by department, for finding what recurs.
create table lesson (
  id uuid primary key,
  request_id uuid not null references retrospective,
  number text not null,
  request_type text,
  department text not null,
  kind text not null check (kind in ('HIGHLIGHT', 'PROBLEM', 'SUGGESTION')),
  text text not null,
  at timestamptz not null
);
create index lesson_group on lesson (kind, request_type, department, at desc);
