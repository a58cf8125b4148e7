-- Who had a dead letter tried again, how often, and what came of it; the same in each service.
alter table dead_letter
    add column tries         int not null default 0,
    add column last_tried_at timestamptz,
    add column last_failure  text,
    add column replayed_by   text;
create index dead_letter_failed on dead_letter (failed_at, id);
