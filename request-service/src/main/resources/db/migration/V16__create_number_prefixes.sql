-- Prefixes of request numbers (functional.md, section 2). A prefix stays with the type it was first given to, so that no
-- series ever holds numbers of two types; the one that new numbers get is marked.
create table number_prefix (
    prefix   text primary key check (prefix ~ '^[A-Z]{2,8}$'),
    type     text not null check (type in ('PROJECT', 'RESOURCE', 'ISSUE', 'PROCESS')),
    current  boolean not null,
    revision bigint not null,
    given_at timestamptz not null default now()
);
create unique index number_prefix_current on number_prefix (type) where current;

comment on column number_prefix.revision is 'Counts the changes of all prefixes; the one this row was last part of.';

-- Those that were set in the configuration until now, known by the numbers they were used for.
insert into number_prefix (prefix, type, current, revision)
select distinct on (split_part(number, '-', 1)) split_part(number, '-', 1), type, false, 0
  from request
 where number ~ '^[A-Z]{2,8}-' and type is not null
 order by split_part(number, '-', 1), submitted_at;

insert into number_prefix (prefix, type, current, revision)
values ('XMBG', 'PROJECT', false, 0), ('ZYSQ', 'RESOURCE', false, 0), ('WTXT', 'ISSUE', false, 0), ('LCYH', 'PROCESS', false, 0)
on conflict do nothing;

update number_prefix set current = true
 where prefix in (
       select distinct on (known.type) known.prefix
         from number_prefix known
         left join request on request.type = known.type and split_part(request.number, '-', 1) = known.prefix
        order by known.type, request.submitted_at desc nulls last, known.prefix in ('XMBG', 'ZYSQ', 'WTXT', 'LCYH') desc);
