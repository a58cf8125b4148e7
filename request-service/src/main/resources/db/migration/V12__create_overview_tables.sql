-- Filters of lists that people keep for themselves.
create table saved_filter (
    id       uuid primary key,
    person   text not null,
    name     text not null,
    criteria jsonb not null,
    sorting  text not null,
    standard boolean not null,
    version  bigint not null
);
create unique index saved_filter_name on saved_filter (person, lower(name));
create unique index saved_filter_standard on saved_filter (person) where standard;

-- The audit trail is read by spans of time; its entries lie in the order of time, so a few bytes per block do.
create index audit_entry_at on audit_entry using brin (at);
