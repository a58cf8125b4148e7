-- Many open requests, made of the few that were really submitted: six of ten wait for review, the others are returned,
-- dispatched or objected to. Ages spread over 180 days; one of five has high, three have medium, one has low priority.
insert into request (id, version, initiator, raising_department, created_at, updated_at, state, number, type, priority,
                     title, lead_department, signed, submitted_at, form, attachments, submission, verdict, rounds)
select gen_random_uuid(), 3, taken.initiator, taken.raising_department, made.at - interval '1 day', made.at, made.state,
       made.number, taken.type, made.priority, taken.title || ' ' || made.n,
       case when made.state in ('DISPATCHED', 'OBJECTED') then made.lead end, made.n %% 3 = 0, made.at,
       taken.form || jsonb_build_object('priority', made.priority), taken.attachments,
       taken.submission || jsonb_build_object('number', made.number, 'at', made.at, 'raisedOn', made.at::date),
       case when made.state = 'RETURNED' then jsonb_build_object(
           'outcome', 'RETURNED', 'by', made.by, 'at', made.at, 'reason', '預算未說明', 'fields', '[]'::jsonb) end,
       case when made.state in ('DISPATCHED', 'OBJECTED') then jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
           'number', 1, 'leadDepartment', made.lead, 'leadHead', 'logistics-director', 'by', made.by, 'at', made.at,
           'confirmBy', made.at + interval '24 hours',
           'answer', case when made.state = 'OBJECTED' then jsonb_build_object(
               'by', jsonb_build_object('person', 'logistics-director'), 'at', made.at, 'grounds', '應由產品部牽頭') end)))
         else '[]'::jsonb end
  from (select n, now() - interval '180 days' * random() as at, 'OLD-200001' || lpad(n::text, 6, '0') as number,
               (array['HIGH', 'MEDIUM', 'MEDIUM', 'MEDIUM', 'LOW'])[1 + n %% 5] as priority, 'LOG' as lead,
               jsonb_build_object('person', 'li') as by,
               case when n %% 10 < 6 then 'SUBMITTED' when n %% 10 < 8 then 'RETURNED' when n %% 10 < 9 then 'DISPATCHED'
                    else 'OBJECTED' end as state
          from generate_series(1, %1$d) n) made
  join (select row_number() over () - 1 as place, count(*) over () as places, request.*
          from request where state = 'SUBMITTED') taken on taken.place = made.n %% taken.places;
insert into request_audience (request_id, member_kind, member)
select id, 'PERSON', initiator from request where number like 'OLD-%%'
on conflict do nothing;
insert into request_version (request_id, version, form, attachments, acknowledged, submitted_by, submitted_at)
select id, 1, form, attachments, submission -> 'acknowledged', initiator, submitted_at
  from request where number like 'OLD-%%';
insert into review_claim (request_id, person, since, until)
select id, 'li', now(), now() + interval '1 hour' from request
 where state = 'SUBMITTED' and number like 'OLD-%%'
 order by priority_rank, submitted_at, id limit 5;
