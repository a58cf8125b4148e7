-- What administrators make of the wording lists of the clarity check (functional.md, section 2). The lists of the release
-- are files; here is what was added to them, and which of their entries were switched.
create table wording_term (
    id       uuid primary key,
    language text not null check (language in ('zh-Hant', 'zh-Hans', 'en')),
    kind     text not null check (kind in ('TIME', 'EFFORT', 'REFERENCE', 'AMOUNT', 'CLEAR')),
    severity text check (severity in ('UNCLEAR', 'HINT')),
    text     text not null check (length(text) <= 100),
    key      text not null,
    mending  text not null check (length(mending) <= 200),
    active   boolean not null,
    revision bigint not null,
    check ((kind = 'CLEAR') = (severity is null)),
    check ((kind = 'CLEAR') = (mending = ''))
);
create unique index wording_term_key on wording_term (language, key) where active;

comment on table wording_term is 'Vague words and exceptions that administrators added.';
comment on column wording_term.key is 'The text folded; what two entries share that find the same.';

create table wording_switch (
    entry    text primary key,
    active   boolean not null,
    revision bigint not null
);

comment on table wording_switch is 'Entries of the release that were ever switched; those that no release has any more do no harm.';

create table wording_version (
    single  boolean primary key default true check (single),
    version bigint not null
);
insert into wording_version (version) values (0);

comment on table wording_version is 'Counts the changes, so that every instance notices one; its row is the lock of whoever changes.';
