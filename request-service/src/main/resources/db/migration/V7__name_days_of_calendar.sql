-- What holidays and make-up days are called: an object of names by date.
alter table working_calendar add column day_names jsonb not null default '{}';
