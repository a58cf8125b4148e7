-- Which wording list of each language other services were told last, so that a release announces only what it changed.
create table wording_announced (
    language    text primary key check (language in ('zh-Hant', 'zh-Hans', 'en')),
    fingerprint text not null check (length(fingerprint) = 64)
);

comment on table wording_announced is 'Lists on the topic liaison.wording; the fingerprint is the SHA-256 of what the list says.';
