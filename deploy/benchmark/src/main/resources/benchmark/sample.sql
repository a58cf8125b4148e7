-- What real submissions wrote, one row each, all as text: parameters for submission.sql.
select request.id::text as request_id, request.initiator, '{' || request.initiator || '}' as actor,
       '{' || request.raising_department || '}' as represented,
       idempotency_record.operation, idempotency_record.body_digest, idempotency_record.answer,
       request.raising_department, '2000-01' as month,
       request.state, request.type, request.priority, request.title, request.submitted_at::text as at,
       request.form::text as form, request.attachments::text as attachments,
       request.submission::text as submission, request.rounds::text as rounds,
       jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
           'requestId', request.id, 'subject', audit_entry.subject, 'act', audit_entry.act,
           'person', audit_entry.person, 'at', audit_entry.at, 'fromState', audit_entry.from_state,
           'toState', audit_entry.to_state, 'correlationId', audit_entry.correlation_id,
           'details', audit_entry.details)))::text as audit_of_sample,
       jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
           'request', request.id, 'type', timeline_entry.type, 'at', timeline_entry.at,
           'person', timeline_entry.person, 'facts', timeline_entry.facts)))::text as timeline_of_sample,
       jsonb_build_array(jsonb_build_object('request', request.id, 'kept', jsonb_build_object(
           'version', request_version.version, 'form', request_version.form,
           'attachments', request_version.attachments, 'acknowledged', request_version.acknowledged,
           'submittedBy', request_version.submitted_by,
           'submittedAt', request_version.submitted_at)))::text as version_of_sample,
       (select array_agg(member)::text from request_audience seen
         where seen.request_id = request.id and member_kind = 'PERSON') as people,
       (select array_agg(member)::text from request_audience seen
         where seen.request_id = request.id and member_kind = 'DEPARTMENT') as departments,
       array['topic ' || outbox.topic]::text as outbox_shared, array[outbox.shard]::text as outbox_shards,
       array[outbox.topic]::text as outbox_topics, array[outbox.type]::text as outbox_types,
       array[outbox.occurred_at]::text as outbox_times, array[outbox.correlation_id]::text as outbox_correlations,
       array[outbox.traceparent]::text as outbox_traces, array[outbox.payload]::text as outbox_payloads
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
