-- Content in the file store. The row is held while content is removed, and touched before content is stored and as a
-- request comes to refer to it, so that neither happens behind the other's back.
create table file_content (
    sha256   text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    seen_at  timestamptz not null,
    referred boolean not null
);
create index file_content_sweep on file_content (seen_at);

-- Who refers to content. Most requests have no file and cost these indexes nothing.
create index request_files on request using gin (attachments jsonb_path_ops) where attachments <> '[]';
create index request_version_files on request_version using gin (attachments jsonb_path_ops) where attachments <> '[]';

insert into file_content (sha256, seen_at, referred)
select distinct file ->> 'sha256', now(), true
  from (select attachments from request union all select attachments from request_version) having_files,
       jsonb_array_elements(attachments) file;
