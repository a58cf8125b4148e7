-- Forms that people keep to fill in again. Its dates are counted from the day the form was written.
create table form_template (
    id         uuid primary key,
    person     text not null,
    name       text not null,
    form       jsonb not null,
    written_on date not null,
    saved_at   timestamptz not null,
    version    bigint not null
);
create unique index form_template_name on form_template (person, lower(name));
