-- One submission as the request service writes it: the statements of SubmitRequest's transaction, in their order, with
-- parameters of the size that the run before really used. A run compares it with what the service did and names every
-- statement that is in one of them only.

-- Before the transaction: the parameters, which the service has from its caller or makes itself.
\set done :done + 1
\set n :client_id * :each + :done
select draft.id, draft.event_id, draft.key, draft.number, sample.* from draft join sample using (sample) where draft.n = :n \gset

begin read write;
insert into idempotency_record (person, key, operation, body_digest) values (:initiator, :key, :operation, :body_digest) on conflict (person, key) do nothing;
select exists (select 1 from request_audience seen where seen.request_id = :id and (seen.member_kind = 'PERSON' and seen.member = any (:actor::text[]) or seen.member_kind = 'DEPARTMENT' and seen.member = any (:represented::text[])));
select * from request where id = :id for no key update;
insert into number_series (prefix, month, last) values (:prefix, :month, 1) on conflict (prefix, month) do update set last = number_series.last + 1 returning last;
update request set version = version + 1, updated_at = now(), state = :state, progress = null, number = :number, type = :type, priority = :priority, title = :title, lead_department = null, signed = false, submitted_at = :at, form = :form, attachments = :attachments, submission = :submission, signature = null, verdict = null, rounds = :rounds, withdrawal = null where id = :id and version = 0 returning *;
insert into audit_entry (request_id, subject, act, person, on_behalf_of, at, from_state, to_state, correlation_id, details) values (:id, :audit_subject, :act, :initiator, null, :at, :from_state, :state, :correlation_id, :details);
insert into request_audience (request_id, member_kind, member) select :id, kind, member from (select 'PERSON' as kind, unnest(:people::text[]) as member union select 'DEPARTMENT', unnest(:departments::text[])) members order by kind, member on conflict do nothing;
insert into timeline_entry (request_id, type, at, person, on_behalf_of, facts) values (:id, :event_type, :at, :initiator, null, :facts);
select pg_advisory_xact_lock(sorted.lock) from (select distinct hashtextextended(key, 0) as lock from unnest(:message_keys::text[]) key order by 1) sorted;
insert into outbox (event_id, shard, topic, message_key, type, subject, occurred_at, correlation_id, traceparent, payload) values (:event_id, :shard, :topic, :id, :event_type, :number, :at, :correlation_id, :traceparent, :payload);
insert into request_version (request_id, version, form, attachments, acknowledged, submitted_by, on_behalf_of, submitted_at) values (:id, 1, :form, :attachments, :acknowledged, :initiator, null, :at);
update idempotency_record set answer = :answer where person = :initiator and key = :key;
commit;
