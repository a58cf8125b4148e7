-- What real submissions wrote, one row each, all as text: parameters for submission.sql.
select request.initiator, '{' || request.initiator || '}' as actor,
       '{' || request.raising_department || '}' as represented,
       idempotency_record.operation, idempotency_record.body_digest, idempotency_record.answer,
       request.raising_department, split_part(request.number, '-', 1) as prefix, '2000-01' as month,
       request.state, request.type, request.priority, request.title, request.submitted_at::text as at,
       request.form::text as form, request.attachments::text as attachments,
       request.submission::text as submission, request.rounds::text as rounds,
       audit_entry.subject as audit_subject, audit_entry.act, audit_entry.from_state, audit_entry.details::text as details,
       coalesce(audit_entry.correlation_id, '') as correlation_id,
       request_version.acknowledged::text as acknowledged,
       (select array_agg(member)::text from request_audience seen
         where seen.request_id = request.id and member_kind = 'PERSON') as people,
       (select array_agg(member)::text from request_audience seen
         where seen.request_id = request.id and member_kind = 'DEPARTMENT') as departments,
       outbox.type as event_type, timeline_entry.facts::text as facts, '{' || request.id || '}' as message_keys,
       outbox.shard::text as shard, outbox.topic, coalesce(outbox.traceparent, '') as traceparent, outbox.payload
  from request
  join audit_entry on audit_entry.request_id = request.id and audit_entry.act = 'submit'
  join request_version on request_version.request_id = request.id
  join outbox on outbox.message_key = request.id::text
  join timeline_entry on timeline_entry.request_id = request.id and timeline_entry.type = outbox.type
  join idempotency_record on idempotency_record.person = request.initiator
                         and idempotency_record.operation = 'submit:' || request.id
 where request.state = 'SUBMITTED'
 order by request.submitted_at desc
 limit 1000
